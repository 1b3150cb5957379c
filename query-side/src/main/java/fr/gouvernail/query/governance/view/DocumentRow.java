package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.AttachedDocument;

/** A document of an item, with the event that attached it. */
public record DocumentRow(AttachedDocument document, long event) {}
