package fr.gouvernail.benchmark;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that do the same thing for a while. */
final class Clients implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(Settings.CLIENTS);

    /** The end of a slice. */
    record Until(long nanoTime) {
        boolean goesOn() {
            return System.nanoTime() < nanoTime;
        }
    }

    /** What one client does. */
    interface Work {
        /** @return how many times it was done */
        long run(int client, Until until) throws Exception;
    }

    /** @return how many times per second all clients did it together */
    double perSecond(int seconds, Work work) throws InterruptedException {
        long start = System.nanoTime();
        var until = new Until(start + TimeUnit.SECONDS.toNanos(seconds));
        var running = new ArrayList<Future<Long>>();
        for (int i = 0; i < Settings.CLIENTS; i++) {
            int client = i;
            running.add(threads.submit(() -> work.run(client, until)));
        }
        long count = 0;
        for (var client : running) {
            try {
                count += client.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return count * 1e9 / (System.nanoTime() - start);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
