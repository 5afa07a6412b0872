package dev.guildhall.adapter.in.rest.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers what the server refuses before it looks for a resource, such as a media type or a path that nobody can read: to
 * programs as every other problem, to people with a page.
 */
@WebServlet("/errors/refused")
public class RefusalServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String API = "/api/";
    private static final String OURS = "/errors/failed.xhtml";
    private static final String THEIRS = "/errors/misunderstood.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String asked = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse("");
        if (!asked.startsWith(API)) {
            String page = statusOf(request) < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? THEIRS : OURS;
            request.getRequestDispatcher(page).forward(request, response);
            return;
        }
        byte[] problem = ProblemJson.write(
                Problems.ofStatus(statusOf(request)),
                asked,
                Optional.ofNullable(response.getHeader("X-Request-Id")).orElse(""));
        response.resetBuffer();
        response.setStatus(statusOf(request));
        response.setContentType(ProblemJson.MEDIA_TYPE);
        response.setContentLength(problem.length);
        response.getOutputStream().write(problem);
    }

    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }
}
