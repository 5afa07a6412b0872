package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ConfirmSecondFactor;
import dev.guildhall.application.access.in.EndSecondFactor;
import dev.guildhall.application.access.in.ShowSecondFactor;
import dev.guildhall.application.access.in.StartSecondFactor;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's second factor: codes of a device (TOTP). */
@Path("/auth/second-factor")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class SecondFactorResource {

    private final ShowSecondFactor showSecondFactor;
    private final StartSecondFactor startSecondFactor;
    private final ConfirmSecondFactor confirmSecondFactor;
    private final EndSecondFactor endSecondFactor;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public SecondFactorResource(
            ShowSecondFactor showSecondFactor,
            StartSecondFactor startSecondFactor,
            ConfirmSecondFactor confirmSecondFactor,
            EndSecondFactor endSecondFactor,
            CurrentCall call) {
        this.showSecondFactor = showSecondFactor;
        this.startSecondFactor = startSecondFactor;
        this.confirmSecondFactor = confirmSecondFactor;
        this.endSecondFactor = endSecondFactor;
        this.call = call;
    }

    /** Tells how far it is. */
    @GET
    @Permit(Permission.SIGN_IN_READ)
    @Operation(operationId = "getSecondFactor", summary = "Tell whether a code is asked for when the caller signs in")
    @APIResponse(responseCode = "200", description = "How far it is")
    public FactorView show() {
        return FactorView.of(showSecondFactor.show(call.context()));
    }

    /** Begins to set it up. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.SELF_CHANGE)
    @Operation(
            operationId = "startSecondFactor",
            summary = "Begin to set up codes of a device (TOTP)",
            description = "Nothing is asked for before the first code has confirmed it, within 15 minutes.")
    @APIResponse(responseCode = "200", description = "What a program needs to make codes")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "429", ref = "Limited")
    public EnrolmentView start(StartFactorRequest body) {
        return switch (startSecondFactor.start(call.context(), body.password())) {
            case StartSecondFactor.Outcome.Started(var enrolment) -> EnrolmentView.of(enrolment);
            case StartSecondFactor.Outcome.AlreadyOn() ->
                throw new Refused(Reason.CONFLICT, "second-factor-on", "It is on already. Switch it off first.");
            case StartSecondFactor.Outcome.WrongPassword() ->
                throw new Refused(Reason.CONFLICT, "wrong-password", "The password is another one.");
            case StartSecondFactor.Outcome.Throttled(var retryAfter) -> throw Refusals.throttled(retryAfter);
        };
    }

    /** Switches it on. */
    @POST
    @Path("/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.SELF_CHANGE)
    @Operation(operationId = "confirmSecondFactor", summary = "Switch the second factor on by its first code")
    @APIResponse(responseCode = "200", description = "On; recovery codes, told this once")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "429", ref = "Limited")
    public RecoveryCodesView confirm(CodeRequest body) {
        return switch (confirmSecondFactor.confirm(call.context(), body.code())) {
            case ConfirmSecondFactor.Outcome.SwitchedOn(var codes) -> new RecoveryCodesView(codes);
            case ConfirmSecondFactor.Outcome.WrongCode() ->
                throw new Refused(Reason.CONFLICT, "wrong-code", "The code is wrong. Take the one shown now.");
            case ConfirmSecondFactor.Outcome.NotBegun() ->
                throw new Refused(
                        Reason.CONFLICT, "second-factor-not-begun", "Nothing was begun, or too long ago. Begin again.");
            case ConfirmSecondFactor.Outcome.Throttled(var retryAfter) -> throw Refusals.throttled(retryAfter);
        };
    }

    /** Switches it off. */
    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.SELF_CHANGE)
    @Operation(operationId = "endSecondFactor", summary = "Switch the second factor off by password and code")
    @APIResponse(responseCode = "204", description = "Off")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "429", ref = "Limited")
    public void end(EndFactorRequest body) {
        switch (endSecondFactor.end(call.context(), body.password(), body.code())) {
            case EndSecondFactor.Outcome.SwitchedOff() -> {}
            case EndSecondFactor.Outcome.NotOn() ->
                throw new Refused(Reason.CONFLICT, "second-factor-off", "It is off already.");
            case EndSecondFactor.Outcome.Wrong() ->
                throw new Refused(Reason.CONFLICT, "wrong-password-or-code", "Password or code is wrong.");
            case EndSecondFactor.Outcome.Throttled(var retryAfter) -> throw Refusals.throttled(retryAfter);
        }
    }
}
