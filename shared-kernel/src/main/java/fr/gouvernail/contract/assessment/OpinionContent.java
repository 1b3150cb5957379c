package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.LongText;
import java.util.List;

/**
 * What an opinion says, as a draft or for good.
 *
 * @param reasons why, in the service's own words
 * @param prescriptions some where it is favourable with prescriptions, none otherwise
 */
public record OpinionContent(Verdict verdict, @LongText String reasons, List<Prescription> prescriptions) {
    public OpinionContent {
        prescriptions = List.copyOf(prescriptions);
    }
}
