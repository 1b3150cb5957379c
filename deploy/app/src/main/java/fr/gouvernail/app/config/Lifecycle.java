package fr.gouvernail.app.config;

import fr.gouvernail.command.platform.reaction.Reactions;
import fr.gouvernail.query.platform.projection.LiveProjections;
import fr.gouvernail.query.platform.projection.ProjectionVersions;
import fr.gouvernail.query.platform.replay.Replays;
import org.axonframework.config.Configuration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * The order in which the parts start and stop: Axon first, then what reads the store, and the web server only when all of it runs.
 * Projections whose code has changed are written anew before anything reads them.
 */
final class Lifecycle implements SmartLifecycle {

    private final Configuration axon;
    private final ObjectProvider<ProjectionVersions> versions;
    private final ObjectProvider<LiveProjections> projections;
    private final ObjectProvider<Reactions> reactions;
    private final ObjectProvider<Replays> replays;
    private volatile boolean running;

    Lifecycle(
            Configuration axon,
            ObjectProvider<ProjectionVersions> versions,
            ObjectProvider<LiveProjections> projections,
            ObjectProvider<Reactions> reactions,
            ObjectProvider<Replays> replays) {
        this.axon = axon;
        this.versions = versions;
        this.projections = projections;
        this.reactions = reactions;
        this.replays = replays;
    }

    @Override
    public void start() {
        axon.start();
        versions.ifAvailable(ProjectionVersions::rebuildOutdated);
        projections.ifAvailable(LiveProjections::start);
        replays.ifAvailable(Replays::start);
        reactions.ifAvailable(Reactions::start);
        running = true;
    }

    @Override
    public void stop() {
        reactions.ifAvailable(Reactions::close);
        projections.ifAvailable(LiveProjections::close);
        axon.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
