package dev.guildhall.adapter.in.faces.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that companies' servers send browsers back to, one for each company. Shows the page of the return, and tells
 * it which company's address it was.
 */
@WebServlet("/company-sign-in/*")
public final class CompanySignInReturn extends HttpServlet {

    /** Parameter with the company of the address. It stands before what the browser brings under the same name. */
    static final String COMPANY = "company";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/company-sign-in.xhtml";
    private static final Pattern ID = Pattern.compile("/([0-9a-f-]{36})");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var company = ID.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!company.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher(PAGE + "?" + COMPANY + "=" + company.group(1))
                .forward(request, response);
    }
}
