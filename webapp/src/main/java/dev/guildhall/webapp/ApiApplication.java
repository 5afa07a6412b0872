package dev.guildhall.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the API lives. The server finds the resources by itself. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Guildhall",
                        version = "1",
                        description = "Hire AI employees and work with them. Times are UTC, money is in millionths, "
                                + "errors are problem documents (RFC 9457)."),
        tags = {
            @Tag(name = "access", description = "Signing up, in and out"),
            @Tag(name = "marketplace", description = "What can be hired"),
            @Tag(name = "employees", description = "Hiring, changing and releasing"),
            @Tag(name = "org chart", description = "Who reports to whom"),
            @Tag(name = "platform", description = "For operators of the platform: runs that are set aside"),
            @Tag(name = "conversations", description = "Messages to and from employees"),
            @Tag(name = "runs", description = "Executions of employees, and their events"),
            @Tag(name = "schedules", description = "Work that starts at a time, or again and again"),
            @Tag(name = "artifacts", description = "Files that employees made"),
            @Tag(name = "approvals", description = "Consent to what employees want to do, and their questions"),
            @Tag(name = "policies", description = "What employees may use and how much their runs may take"),
            @Tag(name = "support access", description = "Letting people of the platform look into the company"),
            @Tag(name = "audit", description = "Who did what, in a form that others can check"),
            @Tag(name = "usage", description = "Tokens and cost")
        },
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "The access token that signing in gives")
public class ApiApplication extends Application {}
