package dev.guildhall.adapter.out.tools.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web site on an address of the loopback network that keeps count of who came. */
final class Site implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> visits = new CopyOnWriteArrayList<>();

    /** A page. */
    record Page(int status, Map<String, String> headers, String body) {}

    Site(String address, int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(address), port), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What it was asked for: host and path. */
    List<String> visits() {
        return List.copyOf(visits);
    }

    Site with(String path, String type, String body) {
        pages.put(path, new Page(200, Map.of("Content-Type", type), body));
        return this;
    }

    Site redirecting(String path, String target) {
        pages.put(path, new Page(302, Map.of("Location", target), ""));
        return this;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            visits.add(exchange.getRequestHeaders().getFirst("Host") + path);
            Page page = pages.getOrDefault(path, new Page(404, Map.of(), ""));
            page.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
