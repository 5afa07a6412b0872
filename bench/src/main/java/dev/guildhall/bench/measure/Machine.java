package dev.guildhall.bench.measure;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What kind of machine this is; deliberately not which one.
 *
 * @param cores processors that this process may use
 * @param memoryGib memory of the machine
 */
public record Machine(String os, String architecture, int cores, long memoryGib, String jdk) {

    /** The machine this runs on. */
    public static Machine here() {
        long bytes = ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getTotalMemorySize()
                : 0;
        return new Machine(
                System.getProperty("os.name").toLowerCase(Locale.ROOT),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Math.round(bytes / (double) (1L << 30)),
                Runtime.version().toString());
    }

    /** A short name for machines like this one, fit for a file's name. */
    public String hostClass() {
        return (os + "-" + architecture + "-" + cores + "cpu-" + memoryGib + "gib").replaceAll("[^a-z0-9_-]+", "");
    }
}
