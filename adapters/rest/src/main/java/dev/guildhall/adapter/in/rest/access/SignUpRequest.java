package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.EmailAddress;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signs up which company. */
@Schema(name = "SignUpRequest")
public record SignUpRequest(
        @Schema(examples = "ana@example.com") EmailAddress email,
        @Schema(examples = "correct horse battery") Password password,

        @Schema(examples = "Ana Lopez", maxLength = 80) @Line(max = 80)
        String displayName,

        @Schema(examples = "Lopez Ltd", maxLength = 120) @Line(max = 120)
        String companyName,

        @Schema(examples = "Retail", maxLength = 80) @Line(max = 80)
        Optional<String> industry,

        @Schema(examples = "11-50", maxLength = 40) @Line(max = 40)
        Optional<String> companySize) {

    SignUp.Command command() {
        return new SignUp.Command(email, password, displayName, companyName, industry, companySize);
    }

    @Override
    public String toString() {
        return "SignUpRequest[hidden]";
    }
}
