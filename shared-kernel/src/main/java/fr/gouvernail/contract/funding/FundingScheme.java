package fr.gouvernail.contract.funding;

/** Where a resource of a funding plan comes from. */
public enum FundingScheme {
    DETR(true),
    DSIL(true),
    DPV(true),
    DSID(true),
    FONDS_VERT(true),
    FNADT(true),
    ANRU(true),
    ANAH(true),
    EUROPE(true),
    REGION(true),
    DEPARTMENT(true),
    FONDS_DE_CONCOURS(true),
    OTHER_PUBLIC(true),
    OWN(true),
    PRIVATE(false);

    private final boolean publicMoney;

    FundingScheme(boolean publicMoney) {
        this.publicMoney = publicMoney;
    }

    /** Whether it is public money, the owner's own share included. */
    public boolean isPublic() {
        return publicMoney;
    }

    /** Whether it is the owner's own share. */
    public boolean isOwn() {
        return this == OWN;
    }
}
