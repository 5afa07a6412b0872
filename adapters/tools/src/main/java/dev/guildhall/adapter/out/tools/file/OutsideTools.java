package dev.guildhall.adapter.out.tools.file;

import dev.guildhall.adapter.out.tools.OutsideTool;
import dev.guildhall.adapter.out.tools.fetch.HttpFetch;
import dev.guildhall.adapter.out.tools.http.HttpCaller;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** All tools outside: fetching pages, and those that the operator has connected. */
public final class OutsideTools {

    private OutsideTools() {}

    /**
     * The tools.
     *
     * @param files file or directory of the operator's tools
     * @param taken names that the platform's own tools have
     * @param forbidden ranges of addresses that pages are not fetched from, beside all that are not public
     * @throws InvalidTools naming everything that is wrong with the files
     */
    public static List<OutsideTool> all(Optional<Path> files, Set<String> taken, List<String> forbidden) {
        Set<String> names = new HashSet<>(taken);
        names.add(HttpFetch.NAME);
        List<OutsideTool> tools = new ArrayList<>();
        tools.add(new HttpFetch(forbidden));
        files.ifPresent(
                place -> tools.addAll(ToolFiles.read(place, names, new HttpCaller(SystemDefaultDnsResolver.INSTANCE))));
        return tools;
    }
}
