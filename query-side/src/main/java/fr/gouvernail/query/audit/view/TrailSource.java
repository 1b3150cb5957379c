package fr.gouvernail.query.audit.view;

import fr.gouvernail.query.platform.reading.Reader;
import java.util.List;
import java.util.Optional;

/** Where a chain finds its lines; apart from the trail itself, so that chains can be assembled from lines given by hand. */
interface TrailSource {

    /** Newest first, within the reader's territory. */
    List<TrailRow> find(Reader reader, TrailFilter filter);

    Optional<TrailRow> find(Reader reader, long position);
}
