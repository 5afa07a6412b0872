package dev.guildhall.archtests.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule over texts.
 *
 * @param id names it in reports
 * @param problems what is wrong in a tree, each beginning with the path of a file or directory
 * @param exceptions paths that may break the rule, each with the reason
 * @param samples trees that have to break it
 */
record SourceRule(
        String id,
        Function<SourceTree, Stream<String>> problems,
        Map<String, String> exceptions,
        List<SourceTree> samples) {

    SourceRule {
        exceptions = Map.copyOf(exceptions);
        samples = List.copyOf(samples);
    }

    static SourceRule of(String id, Function<SourceTree, Stream<String>> problems, SourceTree... samples) {
        return new SourceRule(id, problems, Map.of(), List.of(samples));
    }

    SourceRule except(String path, String reason) {
        Map<String, String> more = new HashMap<>(exceptions);
        more.put(path, reason);
        return new SourceRule(id, problems, more, samples);
    }

    /** All problems, those of excepted paths included. */
    List<String> problemsIn(SourceTree tree) {
        return problems.apply(tree).toList();
    }

    boolean excepts(String problem) {
        return exceptions.keySet().stream().anyMatch(problem::startsWith);
    }

    @Override
    public String toString() {
        return id;
    }
}
