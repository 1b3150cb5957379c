package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Resolution.AdoptFundingPlan;
import fr.gouvernail.contract.governance.Resolution.ArbitrateAction;
import fr.gouvernail.contract.governance.Resolution.AuthoriseBudget;
import fr.gouvernail.contract.governance.Resolution.GrantDelegation;
import fr.gouvernail.contract.governance.Resolution.GrantSubsidy;
import fr.gouvernail.contract.governance.Resolution.LaunchProject;
import fr.gouvernail.contract.governance.Resolution.ReframeBudget;
import fr.gouvernail.contract.governance.Resolution.Request;
import fr.gouvernail.contract.governance.Resolution.TakeNote;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.command.Subjects;
import fr.gouvernail.kernel.id.Identifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whose history a decision belongs to: its body's, and the programme of what it acts on where the body serves several. */
final class ResolutionScopes {

    /** @throws CommandRejected when the resolution names something that does not exist, or is another territory's */
    static Scope scopeOf(Resolution resolution, Scope body, Subjects subjects) {
        var acted = actsOn(resolution);
        if (acted == null) {
            return body;
        }
        var subject = subjects.require("resolution", acted);
        requireOwn(subject, body, acted);
        if (resolution instanceof GrantSubsidy grant && grant.organisation() != null) {
            requireOwn(subjects.require("organisation", grant.organisation()), body, grant.organisation());
        }
        return body.programme() == null ? subject : body;
    }

    /** A subsidy goes to a registered organisation as what it is registered as. */
    static void requireRegistered(@Nullable Resolution resolution, RegisteredOrganisations organisations) {
        if (resolution instanceof GrantSubsidy grant) {
            grant.requireNamedIn(organisations);
        }
    }

    private static void requireOwn(Scope named, Scope body, Identifier id) {
        if (!Objects.equals(named.territory(), body.territory())) {
            throw CommandRejected.of(PlatformRejection.OTHER_TERRITORY, "field", "resolution", "value", id);
        }
    }

    /** A budget that is to be authorised does not exist yet: its project does; of a subsidy, the council that gives it. */
    private static @Nullable Identifier actsOn(Resolution resolution) {
        return switch (resolution) {
            case LaunchProject launch -> launch.project();
            case ArbitrateAction arbitrate -> arbitrate.action();
            case AuthoriseBudget authorise -> authorise.project();
            case ReframeBudget reframe -> reframe.budget();
            case AdoptFundingPlan adopt -> adopt.plan();
            case GrantDelegation grant -> grant.body();
            case Resolution.SuspendProject suspend -> suspend.project();
            case Resolution.ResumeProject resume -> resume.project();
            case Resolution.CompleteProject complete -> complete.project();
            case Resolution.AbandonProject abandon -> abandon.project();
            case Resolution.ReframeProject reframe -> reframe.project();
            case GrantSubsidy grant -> grant.body();
            case TakeNote _, Request _ -> null;
        };
    }

    private ResolutionScopes() {}
}
