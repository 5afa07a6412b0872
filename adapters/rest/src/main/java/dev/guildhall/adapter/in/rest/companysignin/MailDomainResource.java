package dev.guildhall.adapter.in.rest.companysignin;

import dev.guildhall.application.companysignin.in.AddMailDomain;
import dev.guildhall.application.companysignin.in.AddMailDomain.Outcome;
import dev.guildhall.application.companysignin.in.RemoveMailDomain;
import dev.guildhall.application.companysignin.in.ShowSignInServer;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The company's mail domains, for whose addresses its sign-in server is believed. */
@Path("/tenant/mail-domains/{domain}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class MailDomainResource {

    private final AddMailDomain addMailDomain;
    private final RemoveMailDomain removeMailDomain;
    private final ShowSignInServer showSignInServer;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public MailDomainResource(
            AddMailDomain addMailDomain,
            RemoveMailDomain removeMailDomain,
            ShowSignInServer showSignInServer,
            CurrentCall call) {
        this.addMailDomain = addMailDomain;
        this.removeMailDomain = removeMailDomain;
        this.showSignInServer = showSignInServer;
        this.call = call;
    }

    /** Names a domain. */
    @PUT
    @Permit(Permission.MEMBER_CHANGE)
    @Operation(
            operationId = "addMailDomain",
            summary = "Say that a mail domain is yours",
            description = "Leads nobody anywhere before an operator of the platform has confirmed it.")
    @APIResponse(responseCode = "200", description = "Your domains, this one among them")
    @APIResponse(responseCode = "409", description = "The company has as many domains as it may have")
    public CompanySignInView add(@PathParam("domain") @Parameter(description = "Such as example.com") String domain) {
        return switch (addMailDomain.add(call.context(), new MailDomain(domain))) {
            case Outcome.Added(), Outcome.AddedBefore() -> CompanySignInView.of(showSignInServer.show(call.context()));
            case Outcome.TooMany(int limit) ->
                throw new Refused(
                        Reason.CONFLICT,
                        "too-many-mail-domains",
                        "There are " + limit + " domains, as many as a company may have. Give one up first.");
        };
    }

    /** Gives a domain up. */
    @DELETE
    @Permit(Permission.MEMBER_CHANGE)
    @Operation(
            operationId = "removeMailDomain",
            summary = "Give a mail domain up",
            description = "Who has an address of it is not let in by your server any more.")
    @APIResponse(responseCode = "204", description = "Given up")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void remove(@PathParam("domain") @Parameter(description = "Such as example.com") String domain) {
        if (!removeMailDomain.remove(call.context(), new MailDomain(domain))) {
            throw new Refused(Reason.UNKNOWN, "unknown-mail-domain", "That is none of your mail domains.");
        }
    }
}
