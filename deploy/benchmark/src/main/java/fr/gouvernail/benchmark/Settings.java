package fr.gouvernail.benchmark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run is asked for, as {@code name=value}.
 *
 * @param home folder of the embedded servers; emptied by the caller
 * @param only one part ({@code commands}, {@code rebuild} or {@code portfolio}), or {@code all}
 * @param pairs how many times both sides of a ratio of commands are measured
 * @param sliceSeconds length of each measure of commands
 * @param warmUpSeconds before the first one
 * @param rebuilds how many times the scan and the rebuild are measured
 * @param events how many are rebuilt from
 */
record Settings(
        Path home, String only, int pairs, int sliceSeconds, int warmUpSeconds, int rebuilds, int events, long seed) {

    static final int CLIENTS = 8;

    static Settings of(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("not name=value: " + argument);
            }
            given.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new Settings(
                Path.of(given.getOrDefault("home", "target/benchmark-home")),
                given.getOrDefault("only", "all"),
                Integer.parseInt(given.getOrDefault("pairs", "9")),
                Integer.parseInt(given.getOrDefault("slice", "4")),
                Integer.parseInt(given.getOrDefault("warmup", "80")),
                Integer.parseInt(given.getOrDefault("rebuilds", "5")),
                Integer.parseInt(given.getOrDefault("events", "200000")),
                Long.parseLong(given.getOrDefault("seed", "20261123")));
    }

    boolean part(String name) {
        return only.equals("all") || only.equals(name);
    }
}
