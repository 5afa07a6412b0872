package dev.guildhall.adapter.out.tools.fetch;

import dev.guildhall.adapter.out.tools.ToolFailure;
import dev.guildhall.adapter.out.tools.http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Set;
import org.apache.hc.core5.http.ContentType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns what a server sent into text that a model can read. */
final class PageText {

    private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> TEXT =
            Set.of("application/json", "application/xml", "application/yaml", "application/x-yaml");
    private static final String NOT_TO_BE_READ = "script, style, noscript, template, svg, iframe, object, head > *";

    private PageText() {}

    /**
     * The text.
     *
     * @throws ToolFailure when it is not text
     */
    static String of(Answer answer, String url) throws ToolFailure {
        String type = answer.mimeType();
        if (MARKUP.contains(type)) {
            return read(answer, url);
        }
        if (isText(type)) {
            return answer.text();
        }
        throw ToolFailure.lasting("The address leads to something that is no text.");
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || TEXT.contains(type) || type.endsWith("+json") || type.endsWith("+xml");
    }

    private static String read(Answer answer, String url) {
        String charset =
                answer.type().map(ContentType::getCharset).map(Charset::name).orElse(null);
        try {
            Document page = Jsoup.parse(answer.body().open(), charset, url);
            String title = page.title().strip();
            page.select(NOT_TO_BE_READ).remove();
            String text = flowing(page);
            return title.isEmpty() ? text : "Title: " + title + "\n\n" + text;
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", impossible);
        }
    }

    /** The text with a new line for each block, and white space as a browser would show it. */
    private static String flowing(Document page) {
        StringBuilder text = new StringBuilder();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element && breaks(element)) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    text.append('\n');
                }
            }
        });
        return text.toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }
}
