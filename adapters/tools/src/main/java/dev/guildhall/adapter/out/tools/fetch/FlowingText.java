package dev.guildhall.adapter.out.tools.fetch;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a page with a new line for each block, and white space as a browser would show it. Looks at each character
 * once and stops when it has enough, because whoever wrote the page may have made it to be slow to read.
 */
final class FlowingText implements NodeFilter {

    private static final Set<String> NOT_TO_BE_READ =
            Set.of("head", "script", "style", "noscript", "template", "svg", "iframe", "object");
    private static final int MOST_NEW_LINES = 2;

    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private int newLines;
    private boolean blank;

    /**
     * @param longest most characters that are kept
     */
    FlowingText(int longest) {
        this.longest = longest;
    }

    /** What has been read so far, without white space around it. */
    String read() {
        return text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (isFull()) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (NOT_TO_BE_READ.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock() || element.normalName().equals("br")) {
                newLines++;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            newLines++;
        }
        return FilterResult.CONTINUE;
    }

    private void add(String words) {
        for (int i = 0; i < words.length() && !isFull(); i++) {
            char next = words.charAt(i);
            if (Character.isWhitespace(next)) {
                blank = true;
            } else {
                separate();
                text.append(next);
            }
        }
    }

    /** White space is written only between what can be seen. */
    private void separate() {
        if (!text.isEmpty() && newLines > 0) {
            text.append("\n".repeat(Math.min(newLines, MOST_NEW_LINES)));
        } else if (!text.isEmpty() && blank) {
            text.append(' ');
        }
        newLines = 0;
        blank = false;
    }

    private boolean isFull() {
        return text.length() >= longest;
    }
}
