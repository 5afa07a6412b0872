package dev.guildhall.adapter.out.llm.langchain4j;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes what a model repeats of an answer that it was asked to go on with: the end of it, or all of it from the
 * beginning. Text is held back only as long as it may still turn out to be a repetition. White space at the start of
 * what comes and at the end of what was kept says nothing about whether it is one.
 */
final class Overlap {

    /** Fewer characters in common may be chance. */
    private static final int SHORTEST = 16;

    /** The same for an answer that is repeated as a whole. */
    private static final int SHORTEST_WHOLE = 4;

    /** A model that repeats the end repeats a few sentences of it. */
    private static final int FARTHEST_BACK = 4096;

    private final String kept;
    private final int essential;
    private final StringBuilder heldBack = new StringBuilder();
    private List<Integer> starts = new ArrayList<>();
    private int leading;
    private int compared;
    private int repeated;
    private boolean released;

    Overlap(String kept) {
        this.kept = kept;
        this.essential = kept.stripTrailing().length();
        int farthest = Math.max(0, essential - FARTHEST_BACK);
        if (farthest > 0) {
            starts.add(0);
        }
        for (int start = farthest; start < essential; start++) {
            starts.add(start);
        }
    }

    /** What is new of this piece and of earlier ones that were held back. */
    String filter(String piece) {
        heldBack.append(piece);
        while (!starts.isEmpty() && compared < heldBack.length()) {
            char next = heldBack.charAt(compared++);
            if (leading == compared - 1 && Character.isWhitespace(next)) {
                leading++;
            } else {
                compare(next, compared - 1 - leading);
            }
        }
        return starts.isEmpty() ? release() : "";
    }

    /** What was held back until the end. */
    String rest() {
        starts.clear();
        return release();
    }

    private void compare(char next, int index) {
        List<Integer> remaining = new ArrayList<>();
        for (int start : starts) {
            int position = start + index;
            if (kept.charAt(position) != next) {
                continue;
            }
            boolean isNoChance = position + 1 - start >= (start == 0 ? SHORTEST_WHOLE : SHORTEST);
            if (position + 1 >= essential && isNoChance) {
                repeated = compared;
            }
            if (position + 1 < kept.length()) {
                remaining.add(start);
            }
        }
        starts = remaining;
    }

    private String release() {
        String text = heldBack.substring(Math.max(repeated, repeatedSpace()));
        heldBack.setLength(0);
        repeated = 0;
        released = true;
        return text;
    }

    /** The model was not shown the white space at the end of what was kept, so one that goes on exactly there begins with it. */
    private int repeatedSpace() {
        String space = kept.substring(essential);
        return !released && essential > 0 && heldBack.indexOf(space) == 0 ? space.length() : 0;
    }
}
