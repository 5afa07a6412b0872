package dev.guildhall.liberty.incontainer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets Arquillian's servlet be reached, which to the application is a page for signed-in members like any other that it
 * does not know. All other paths stay as guarded as they are.
 */
public final class TestEntrance implements ServletContainerInitializer {

    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public void onStartup(@Nullable Set<Class<?>> none, ServletContext context) {
        context.addFilter("test entrance", new Bypass())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, RUNNER);
    }

    /** Stands before the application's filter, which watches requests and not what is forwarded. */
    private static final class Bypass extends HttpFilter {
        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getRequestDispatcher(RUNNER).forward(request, response);
        }
    }
}
