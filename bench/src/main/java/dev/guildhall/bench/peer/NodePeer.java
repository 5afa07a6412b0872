package dev.guildhall.bench.peer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A program in Node.js that runs as long as the benchmark does and answers commands, one line of JSON each: its start and
 * the warming up of its compiler are not measured.
 */
public final class NodePeer implements AutoCloseable {

    private final String script;
    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;
    private final String version;

    private NodePeer(String script, Process process) throws IOException {
        this.script = script;
        this.process = process;
        answers = process.inputReader(StandardCharsets.UTF_8);
        commands = process.outputWriter(StandardCharsets.UTF_8);
        version = answer().getString("version");
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param node the program that runs scripts
     * @param folder where scripts and their libraries are
     * @param database address of a database that it may fill as it likes
     */
    public static NodePeer start(Path node, Path folder, String script, String database) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(node.toString(), script)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DATABASE_URL", database);
        builder.environment().put("NODE_ENV", "production");
        Process process = builder.start();
        try {
            return new NodePeer(script, process);
        } catch (IOException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    /** Version of the library behind it. */
    public String version() {
        return version;
    }

    /** The process it is. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Sends a command and waits for its answer. */
    public synchronized JsonObject call(JsonObject command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
        return answer();
    }

    private JsonObject answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException(script + " has ended");
        }
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject answer = reader.readObject();
            if (answer.containsKey("error")) {
                throw new IOException(script + ": " + answer.getString("error"));
            }
            return answer;
        }
    }

    /** It ends when nobody talks to it any more. */
    @Override
    public void close() throws IOException {
        commands.close();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (InterruptedException _) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
