package dev.guildhall.adapter.in.rest.testing;

import dev.guildhall.adapter.in.rest.json.JsonBodyReader;
import dev.guildhall.adapter.in.rest.json.ViewWriter;
import dev.guildhall.adapter.in.rest.problem.ProblemMappers;
import dev.guildhall.adapter.in.rest.support.NoStoreFilter;
import dev.guildhall.adapter.in.rest.support.RevalidationFilter;
import dev.guildhall.application.context.StrayRequests;
import dev.guildhall.application.testing.SequentialIds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;

/** The API with some resources and everything that stands around them, except the guard, which is another adapter's. */
public final class Api {

    private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();
    private String path = "";
    private StrayRequests strays = () -> {};

    /** With these resources. */
    public Api(Object... resources) {
        var providers = dispatcher.getProviderFactory();
        List.of(new JsonBodyReader(), new ViewWriter(), new NoStoreFilter(), new RevalidationFilter())
                .forEach(providers::registerProviderInstance);
        ProblemMappers.all(new Caller(), servlet(), new SequentialIds(), () -> strays.count())
                .forEach(providers::registerProviderInstance);
        List.of(resources).forEach(dispatcher.getRegistry()::addSingletonResource);
    }

    /** Lets requests that are for no resource be counted like this. */
    public void countStrays(StrayRequests count) {
        strays = count;
    }

    /** A call without a body; headers as name, value, name, value. */
    public Answer call(String method, String url, String... headers) {
        return send(request(method, url, headers));
    }

    /** A call with a JSON body. */
    public Answer call(String method, String url, String body, Map<String, String> headers) {
        MockHttpRequest request = request(method, url);
        headers.forEach(request::header);
        return send(request.contentType(MediaType.APPLICATION_JSON).content(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** A GET. */
    public Answer get(String url, String... headers) {
        return call("GET", url, headers);
    }

    /** A POST with a JSON body. */
    public Answer post(String url, String body) {
        return call("POST", url, body, Map.of());
    }

    /** A call as it is. */
    public Answer send(MockHttpRequest request) {
        path = request.getUri().getRequestUri().getPath();
        MockHttpResponse response = new MockHttpResponse();
        dispatcher.invoke(request, response);
        Map<String, String> headers = new HashMap<>();
        response.getOutputHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), String.valueOf(values.getFirst())));
        return new Answer(response.getStatus(), headers, new String(response.getOutput(), StandardCharsets.UTF_8));
    }

    /** A request to be finished by the test. */
    public static MockHttpRequest request(String method, String url, String... headers) {
        MockHttpRequest request =
                MockHttpRequest.create(method, URI.create("http://localhost" + url), URI.create("http://localhost/"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpServletRequest servlet() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Api.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getRequestURI")) {
                        return path;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
