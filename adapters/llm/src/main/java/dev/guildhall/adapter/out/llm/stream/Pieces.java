package dev.guildhall.adapter.out.llm.stream;

import dev.guildhall.application.run.out.ModelChunk;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of reasoning and answer that wait to be read; adjacent ones of a kind become one. A character that a provider
 * has cut in two halves is held back until its second half is there. Not safe for several threads.
 */
public final class Pieces {

    private final List<ModelChunk> closed = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean openIsThought;
    private int size;

    /** Adds reasoning, or a part of the answer. */
    public void add(String text, boolean isThought) {
        if (isThought != openIsThought) {
            closeOpen(0);
            openIsThought = isThought;
        }
        open.append(text);
        size += text.length();
    }

    /** Whether there is nothing that could be read now. */
    public boolean isEmpty() {
        return closed.isEmpty() && open.length() == heldBack();
    }

    /** How many characters wait. */
    public int size() {
        return size;
    }

    /** Takes what can be read now. */
    public List<ModelChunk> drain() {
        return drain(heldBack());
    }

    /** Takes everything; nothing will be added any more. */
    public List<ModelChunk> drainAll() {
        return drain(0);
    }

    private List<ModelChunk> drain(int keep) {
        closeOpen(keep);
        List<ModelChunk> all = List.copyOf(closed);
        closed.clear();
        size = open.length();
        return all;
    }

    private void closeOpen(int keep) {
        int end = open.length() - keep;
        if (end > 0) {
            String text = StorableText.of(open.substring(0, end));
            closed.add(openIsThought ? new ModelChunk.Thought(text) : new ModelChunk.Text(text));
            open.delete(0, end);
        }
    }

    private int heldBack() {
        return !open.isEmpty() && Character.isHighSurrogate(open.charAt(open.length() - 1)) ? 1 : 0;
    }
}
