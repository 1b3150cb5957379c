package fr.gouvernail.contract.governance;

/**
 * The quorum of one item at the moment it was looked at, in voting seats.
 *
 * @param serving serving members, less those who represent the body by law in the entity concerned
 * @param required how many have to be present; 0 where the body asks for none or sits after a second convocation
 * @param present voting members present in person: proxies do not count
 * @param counted those of them who did not leave for this item
 */
public record QuorumCheck(int serving, int required, int present, int counted) {

    public boolean met() {
        return counted >= required;
    }
}
