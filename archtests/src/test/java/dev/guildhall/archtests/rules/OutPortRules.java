package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;
import static dev.guildhall.archtests.Things.methods;
import static dev.guildhall.archtests.rules.UseCases.CALL_CONTEXT;
import static dev.guildhall.archtests.rules.UseCases.SYSTEM_CONTEXT;
import static dev.guildhall.archtests.rules.UseCases.TENANT_ID;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Out-ports: named by role, told the tenant first. */
final class OutPortRules {

    private static final Pattern TECHNOLOGY = Pattern.compile(
            "Jpa|Sql|Jdbc|Postgres|Hibernate|Redis|Kafka|Http|Rest|Json|Jwt|Jose|Argon|Sse|Faces|LangChain|OpenAi|Liberty"
                    + "|Kubernetes|File|Dao|Repository|Impl");

    private static final Pattern UPSERT = Pattern.compile("(save|upsert|put|merge|store|set)([A-Z].*)?");

    /** Who may use ports that look across tenants: the records that hand them out, their readers, what implements them. */
    private static final Set<String> ACROSS_TENANTS = Set.of(
            "application.access.AccessPorts",
            "application.admission.AdmissionPorts",
            "application.admission.AdmissionUseCases",
            "application.admission.NodeLimits",
            "application.access.ChangePasswordService",
            "application.access.ConfirmLogInService",
            "application.access.ConfirmSecondFactorService",
            "application.access.ConfirmSignUpService",
            "application.access.FactorCheck",
            "application.access.Founding",
            "application.access.LogInService",
            "application.access.PasswordCheck",
            "application.access.PasswordReplacement",
            "application.access.RequestPasswordResetService",
            "application.access.ResetPasswordService",
            "application.access.SignUpService",
            "application.access.Throttle",
            "application.access.AcceptInvitationService",
            "application.companysignin.CompanySignInPorts",
            "application.companysignin.CompanySignInUseCases",
            "application.companysignin.StartCompanySignInService",
            "application.companysignin.ConfirmCompanySignInService",
            "application.companysignin.Admittance",
            "application.companysignin.AuthenticateService",
            "application.companysignin.DecideMailDomainService",
            "application.member.MemberPorts",
            "application.member.InviteMemberService",
            "application.member.RemoveMemberService",
            "application.deadletter.DeadLetterUseCases",
            "application.lifecycle.LifecyclePorts",
            "application.lifecycle.LifecycleUseCases",
            "application.lifecycle.ListTenantsService",
            "application.lifecycle.ExportErasedAuditService",
            "application.lifecycle.ClaimErasuresService",
            "application.lifecycle.EraseTenantService",
            "application.mail.MailPorts",
            "application.mail.ClaimMailsService",
            "application.mail.ListOutboxService",
            "application.run.RunPorts",
            "application.run.ClaimRunsService",
            "application.schedule.SchedulePorts",
            "application.schedule.ClaimSchedulesService",
            "webapp.wiring.CompanySignInWiring",
            "adapter.out.jpa.JpaAdapter",
            "adapter.out.jpa.admission.SecondBestRateLimits",
            "adapter.out.jpa.JpaCompanySignIn",
            "adapter.out.jpa.JpaLifecycle");

    private OutPortRules() {}

    static List<Rule> all() {
        return List.of(
                tenantPortsTakeTheTenantFirst(),
                portsAcrossTenantsHaveFewUsers(),
                outPortsKnowNoCaller(),
                insideNamesNoTechnology(),
                storesDoNotUpsert(),
                storesAreOutPorts());
    }

    private static Rule tenantPortsTakeTheTenantFirst() {
        String noTenant = "what it gives or does belongs to no tenant: ";
        return Rule.of(
                        "tenant-ports-take-the-tenant-first",
                        "whose data it is must be said at each call, or be part of what is stored",
                        methods(
                                "methods of tenant-owned out-ports",
                                method -> in("application..out", "application.idempotency")
                                                .test(method.getOwner())
                                        && UseCases.isOutPort(method.getOwner())),
                        65,
                        Laws.be("told the tenant first", OutPortRules::isToldTheTenant))
                .except("application.marketplace.out.ListingCatalog", noTenant + "the catalog is the same for all")
                .except("application.usage.out.PriceBook", noTenant + "prices are the same for all")
                .except("application.tenant.out.PlanCatalog", noTenant + "plans are the same for all")
                .except(
                        "application.isolation.out.IsolationInspector",
                        noTenant + "it looks as nobody, and reads no row")
                .except(
                        "application.run.out.ModelGateway",
                        noTenant + "a model is asked with what the run put together")
                .except(
                        "application.run.out.ModelStream",
                        noTenant + "one answer of a model, held by the run that asked")
                .except("application.tool.out.ToolArguments", noTenant + "it checks a text against a shape")
                .except(
                        "application.tool.out.ToolRuntime",
                        noTenant + "contracts of tools are the same for all; each call names its tenant")
                .except("application.run.out.RunTokens", noTenant + "it computes; the grant names the tenant")
                .except(
                        "application.run.out.RunSignals",
                        noTenant + "it reaches runs of this process by id, without data")
                .except("application.schedule.out.Recurrences", noTenant + "it computes")
                .except(
                        "application.access.out.OneTimeCodes",
                        noTenant + "it computes; what was sealed names the tenant")
                .except("application.audit.out.Digests", noTenant + "it computes")
                .except("application.audit.out.Salts", noTenant + "it makes something up")
                .except("application.audit.out.AuditSeal", noTenant + "it computes; the text names the tenant")
                .except(
                        "application.companysignin.out.SignInServer",
                        noTenant + "a token of which nothing is known yet is read; all else carries the company")
                .except("application.access.out.PasswordHasher", noTenant + "it computes")
                .except("application.access.out.VerificationKeys", noTenant + "the keys are the same for all")
                .except("application.signing.out.SigningKeyStore", noTenant + "the keys are the same for all")
                .except("application.access.out.SecretTokens", noTenant + "it computes; the token names its tenant")
                .except("application.access.out.AccessTokens", noTenant + "it computes; the claims name the tenant");
    }

    private static boolean isToldTheTenant(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .findFirst()
                .filter(first -> first.getName().equals(TENANT_ID) || carriesTenant(first))
                .isPresent();
    }

    /** A value that says itself which tenant it belongs to; a tenant's own id counts. */
    private static boolean carriesTenant(JavaClass value) {
        return Place.isOurs(value)
                && value.isRecord()
                && value.getFields().stream()
                        .anyMatch(field -> field.getRawType().getName().equals(TENANT_ID));
    }

    private static Rule portsAcrossTenantsHaveFewUsers() {
        return Rule.of(
                "ports-across-tenants-have-few-users",
                "row-level security does not protect what goes through them; each use is reviewed",
                classes(
                        "users of application.crosstenant",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .anyMatch(in("application.crosstenant"))),
                8,
                Laws.be(
                        "on the list of users",
                        type -> in("application.crosstenant", "adapter.out.jpa.crosstenant")
                                        .test(type)
                                || ACROSS_TENANTS.contains(Place.of(type) + "." + type.getSimpleName())));
    }

    private static Rule outPortsKnowNoCaller() {
        return Rule.of(
                "out-ports-know-no-caller",
                "rights are checked by the use case; what is outside gets the tenant and no more",
                classes("out-ports", UseCases::isOutPort),
                20,
                Laws.notDependOn(
                        "contexts of calls",
                        target -> Set.of(CALL_CONTEXT, SYSTEM_CONTEXT).contains(target.getName())));
    }

    private static Rule insideNamesNoTechnology() {
        return Rule.of(
                "inside-names-no-technology",
                "a port is named by its role, so that another technology can play it",
                classes("classes in domain and application", in("domain..", "application..")),
                255,
                Laws.be(
                        "free of technology in its name",
                        type -> !TECHNOLOGY.matcher(type.getSimpleName()).find()));
    }

    private static Rule storesDoNotUpsert() {
        return Rule.of(
                "stores-do-not-upsert",
                "whether something is new is known to the caller; a store that guesses hides lost updates",
                methods(
                        "methods of stores",
                        method -> UseCases.isOutPort(method.getOwner())
                                && method.getOwner().getSimpleName().endsWith("Store")),
                35,
                Laws.be(
                        "create, update, find or another plain word",
                        method -> !UPSERT.matcher(method.getName()).matches()));
    }

    private static Rule storesAreOutPorts() {
        return Rule.of(
                "stores-are-out-ports",
                "one word, one meaning",
                classes(
                        "interfaces called Store",
                        type -> type.isInterface() && type.getSimpleName().endsWith("Store")),
                7,
                Laws.be("an out-port", UseCases::isOutPort));
    }
}
