package dev.guildhall.adapter.out.tools.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tools as an operator would run them: an HTTP server on the loopback interface that honours idempotency keys, counts the
 * effects that it has had, and behaves as badly as a script says. {@code GET /ledger} tells the counts from outside. As a
 * program it listens on the port given as argument and follows {@link OrderedBehaviour}.
 */
public final class ScriptedToolServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Function<Asked, Behaviour> script;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final Map<String, Integer> effects = new ConcurrentHashMap<>();
    private final Map<String, Integer> compensations = new ConcurrentHashMap<>();

    private ScriptedToolServer(HttpServer server, Function<Asked, Behaviour> script) {
        this.server = server;
        this.script = script;
    }

    /** Starts a server on any free port. */
    public static ScriptedToolServer start(Function<Asked, Behaviour> script) {
        return start(0, script);
    }

    /** Starts a server on a port; 0 takes any free one. */
    public static ScriptedToolServer start(int port, Function<Asked, Behaviour> script) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_024);
            ScriptedToolServer tools = new ScriptedToolServer(server, script);
            server.setExecutor(tools.threads);
            server.createContext("/", tools::serve);
            server.createContext("/ledger", tools::tell);
            server.start();
            return tools;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of a tool. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The requests so far. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Effects by idempotency key: what must be 1 for each. */
    public Map<String, Integer> effects() {
        return Map.copyOf(effects);
    }

    /** What has been made good, by idempotency key. */
    public Map<String, Integer> compensations() {
        return Map.copyOf(compensations);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked request = read(exchange);
            asked.add(request);
            Behaviour behaviour = script.apply(request);
            Thread.sleep(behaviour.delay());
            if (behaviour.effect()) {
                (request.isCompensation() ? compensations : effects).putIfAbsent(request.key(), 1);
            }
            end(exchange, behaviour.end());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Asked read(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String key = header(exchange, "Idempotency-Key");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String token = header(exchange, "Authorization").replaceFirst("^Bearer ", "");
        return new Asked(
                path,
                token,
                key,
                header(exchange, "X-Api-Key"),
                attempts.merge(path + " " + key, 1, Integer::sum),
                body);
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    private static void end(HttpExchange exchange, Behaviour.End end) throws IOException {
        switch (end) {
            case Behaviour.End.Answer(String body) -> answer(exchange, 200, body);
            case Behaviour.End.Status(int status) -> answer(exchange, status, "at dev.example.Secret(10.0.0.7:5432)");
            case Behaviour.End.Drop() -> exchange.close();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void tell(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(
                    exchange,
                    200,
                    "{\"effects\":" + json(effects) + ",\"compensations\":" + json(compensations) + ",\"attempts\":"
                            + json(attempts) + "}");
        }
    }

    private static String json(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> "\"" + count.getKey().replaceAll("[\"\\\\]", "_") + "\":" + count.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Runs a server on the port given as the only argument. */
    public static void main(String[] arguments) throws InterruptedException {
        int port = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
        try (ScriptedToolServer server = start(port, new OrderedBehaviour())) {
            System.out.println("listening at " + server.url("/"));
            Thread.currentThread().join();
        }
    }
}
