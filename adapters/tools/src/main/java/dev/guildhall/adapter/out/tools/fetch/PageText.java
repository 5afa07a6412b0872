package dev.guildhall.adapter.out.tools.fetch;

import dev.guildhall.adapter.out.tools.ToolFailure;
import dev.guildhall.adapter.out.tools.http.Answer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ContentType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Turns what a server sent into text that a model can read. */
final class PageText {

    /** Most characters that are taken from a page; several times what a model is shown. */
    static final int LONGEST = 100_000;

    private static final int LONGEST_TITLE = 300;
    private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> TEXT =
            Set.of("application/json", "application/xml", "application/yaml", "application/x-yaml");

    /** No honest page needs a tenth of it; less than a call has, so that the model is told what is wrong. */
    private static final Duration LONGEST_READING = Duration.ofSeconds(8);

    private final ReadingThreads threads = new ReadingThreads(LONGEST_READING);

    /**
     * The text.
     *
     * @param onCancel is given what ends the reading early
     * @throws ToolFailure when it is not text, or takes too long to read
     * @throws IOException when the reading was ended early
     */
    String of(Answer answer, String url, Consumer<Runnable> onCancel) throws ToolFailure, IOException {
        String type = answer.mimeType();
        if (MARKUP.contains(type)) {
            return threads.read(() -> read(answer, url), onCancel);
        }
        if (isText(type)) {
            return start(answer.text(), LONGEST);
        }
        throw ToolFailure.lasting("The address leads to something that is no text.");
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || TEXT.contains(type) || type.endsWith("+json") || type.endsWith("+xml");
    }

    private static String read(Answer answer, String url) throws IOException {
        String charset =
                answer.type().map(ContentType::getCharset).map(Charset::name).orElse(null);
        Document page = Jsoup.parse(new Interruptible(answer.body().open()), charset, url);
        FlowingText text = new FlowingText(LONGEST);
        page.filter(text);
        String title = start(page.title().strip(), LONGEST_TITLE);
        return title.isEmpty() ? text.read() : "Title: " + title + "\n\n" + text.read();
    }

    private static String start(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** Ends the parser, which does not look whether its thread was interrupted, at its next read. */
    private static final class Interruptible extends FilterInputStream {

        private static final int MOST_AT_ONCE = 8_192;

        Interruptible(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("nobody waits for the page any more");
            }
            return super.read(buffer, offset, Math.min(length, MOST_AT_ONCE));
        }
    }
}
