package fr.gouvernail.command.platform.dispatch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.gouvernail.kernel.command.CommandReceipt;
import org.jspecify.annotations.Nullable;

/**
 * What a handled command answers on the bus. The answer is given before its events are stored, so it is filled in afterwards. Where another
 * engine keeps the events, their position is unknown here and the journal's line has still to be written.
 */
public final class CommandOutcome {

    private volatile @Nullable CommandReceipt receipt;
    private volatile boolean journalled;

    CommandOutcome() {
        this(null, false);
    }

    /** As another process has sent it. */
    @JsonCreator
    CommandOutcome(
            @JsonProperty("receipt") @Nullable CommandReceipt receipt, @JsonProperty("journalled") boolean journalled) {
        this.receipt = receipt;
        this.journalled = journalled;
    }

    @JsonProperty("receipt")
    @Nullable
    CommandReceipt receipt() {
        return receipt;
    }

    /** Whether events and journal line were stored together. */
    @JsonProperty("journalled")
    boolean journalled() {
        return journalled;
    }

    void stored(CommandReceipt stored) {
        receipt = stored;
        journalled = true;
    }

    void published(String target, long version) {
        receipt = new CommandReceipt(target, version, -1, false);
    }

    CommandReceipt toReceipt(String target) {
        var known = receipt;
        return known == null ? new CommandReceipt(target, -1, -1, false) : known;
    }
}
