package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ChangeSignInRules;
import dev.guildhall.application.access.in.ChangeSignInRules.Outcome;
import dev.guildhall.application.access.in.ShowSignInRules;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the company demands of its members when they sign in. */
@Path("/tenant/sign-in-rules")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class SignInRulesResource {

    private final ShowSignInRules showSignInRules;
    private final ChangeSignInRules changeSignInRules;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public SignInRulesResource(ShowSignInRules showSignInRules, ChangeSignInRules changeSignInRules, CurrentCall call) {
        this.showSignInRules = showSignInRules;
        this.changeSignInRules = changeSignInRules;
        this.call = call;
    }

    /** Tells the rules. */
    @GET
    @Permit(Permission.SELF_READ)
    @Operation(operationId = "getSignInRules", summary = "Tell what the company demands when a member signs in")
    @APIResponse(responseCode = "200", description = "The rules")
    public SignInRulesView show() {
        return SignInRulesView.of(showSignInRules.show(call.context()));
    }

    /** Changes the rules. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.POLICY_CHANGE)
    @Operation(
            operationId = "changeSignInRules",
            summary = "Change what the company demands when a member signs in",
            description = "Members without a demanded second factor can do nothing but set one up.")
    @APIResponse(responseCode = "200", description = "The rules that hold now")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public SignInRulesView change(SignInRulesRequest body) {
        return switch (changeSignInRules.change(call.context(), body.secondFactor())) {
            case Outcome.Changed(var rules) -> SignInRulesView.of(rules);
            case Outcome.NoneOfYourOwn() ->
                throw new Refused(
                        Reason.CONFLICT,
                        "no-second-factor-of-your-own",
                        "Set up a second factor of your own before you demand one.");
        };
    }
}
