package fr.gouvernail.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills the application and its PostgreSQL again and again under load. What was acknowledged is there afterwards, and is there once. */
class KillTest {

    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
    private static final int CLIENTS = 4;
    private static final int KILLS_OF_APPLICATION = 4;
    private static final int KILLS_OF_POSTGRES = 14;
    private static final int KILLS_OF_BOTH = 3;

    private enum Victim {
        APPLICATION,
        POSTGRES,
        BOTH
    }

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void nothingAcknowledgedIsLostWhateverIsKilled() throws Exception {
        var seed = Long.getLong("gouvernail.seed", System.nanoTime());
        LOG.info("seed {}", seed);
        var random = new Random(seed);
        var home = folder.resolve("home");
        var running = RunningGouvernail.start(home);
        var registrations = new Registrations(running.address(), running.administratorPassword());
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var lives = new ArrayList<Future<?>>();
            for (int client = 0; client < CLIENTS; client++) {
                lives.add(clients.submit(registrations::run));
            }
            try {
                for (var victim : victims(random)) {
                    LOG.info(
                            "{} commands acknowledged; killing {}",
                            registrations.acknowledged().size(),
                            victim);
                    awaitProgress(registrations, seed);
                    LockSupport.parkNanos(Duration.ofMillis(random.nextInt(300)).toNanos());
                    running = kill(victim, running, home);
                    registrations.sendTo(running.address());
                    expectEverything(registrations, seed, victim);
                }
                registrations.stop();
            } catch (Throwable failure) {
                registrations.abandon();
                throw failure;
            }
            for (var life : lives) {
                life.get(60, TimeUnit.SECONDS);
            }
            expectEverything(registrations, seed, "the last command");
            assertThat(registrations.unexpected()).as("seed %d", seed).isEmpty();
            // What follows the store tries again after a moment when the server was gone under it.
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(100))
                    .untilAsserted(() -> assertThat(registrations.readiness())
                            .as("seed %d", seed)
                            .isEqualTo(200));
        } catch (Throwable failure) {
            LOG.error("The last start said:\n{}", running.log());
            throw failure;
        } finally {
            running.close();
        }
    }

    private static List<Victim> victims(Random random) {
        var victims = new ArrayList<Victim>();
        victims.addAll(Collections.nCopies(KILLS_OF_APPLICATION, Victim.APPLICATION));
        victims.addAll(Collections.nCopies(KILLS_OF_POSTGRES, Victim.POSTGRES));
        victims.addAll(Collections.nCopies(KILLS_OF_BOTH, Victim.BOTH));
        Collections.shuffle(victims, random);
        return victims;
    }

    private static RunningGouvernail kill(Victim victim, RunningGouvernail running, Path home)
            throws IOException, InterruptedException {
        return switch (victim) {
            case POSTGRES -> {
                running.killPostgres();
                yield running;
            }
            case APPLICATION -> {
                running.kill();
                yield RunningGouvernail.start(home);
            }
            case BOTH -> {
                running.killPostgres();
                running.kill();
                yield RunningGouvernail.start(home);
            }
        };
    }

    private static void awaitProgress(Registrations registrations, long seed) {
        var before = registrations.acknowledged().size();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(registrations.acknowledged())
                        .as("commands go on, seed %d; %s", seed, registrations.unexpected())
                        .hasSizeGreaterThan(before + CLIENTS));
    }

    private static void expectEverything(Registrations registrations, long seed, Object after) {
        assertThat(registrations.unexpected())
                .as("seed %d, after the end of %s", seed, after)
                .isEmpty();
        var acknowledged = registrations.acknowledged();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(() -> assertThat(registrations.missingOf(acknowledged))
                        .as("seed %d, after the end of %s", seed, after)
                        .isEmpty());
    }
}
