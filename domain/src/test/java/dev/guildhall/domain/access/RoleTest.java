package dev.guildhall.domain.access;

import static dev.guildhall.domain.access.Permission.API_KEY_CHANGE;
import static dev.guildhall.domain.access.Permission.API_KEY_READ;
import static dev.guildhall.domain.access.Permission.APPROVAL_DECIDE;
import static dev.guildhall.domain.access.Permission.APPROVAL_READ;
import static dev.guildhall.domain.access.Permission.ARTIFACT_READ;
import static dev.guildhall.domain.access.Permission.AUDIT_EXPORT;
import static dev.guildhall.domain.access.Permission.AUDIT_READ;
import static dev.guildhall.domain.access.Permission.CONVERSATION_READ;
import static dev.guildhall.domain.access.Permission.DEAD_LETTER_CHANGE;
import static dev.guildhall.domain.access.Permission.DEAD_LETTER_READ;
import static dev.guildhall.domain.access.Permission.EMPLOYEE_CHANGE;
import static dev.guildhall.domain.access.Permission.EMPLOYEE_HIRE;
import static dev.guildhall.domain.access.Permission.EMPLOYEE_READ;
import static dev.guildhall.domain.access.Permission.EMPLOYEE_RELEASE;
import static dev.guildhall.domain.access.Permission.ERASED_AUDIT_EXPORT;
import static dev.guildhall.domain.access.Permission.ISOLATION_READ;
import static dev.guildhall.domain.access.Permission.MAIL_DOMAIN_DECIDE;
import static dev.guildhall.domain.access.Permission.MAIL_DOMAIN_READ;
import static dev.guildhall.domain.access.Permission.MARKETPLACE_READ;
import static dev.guildhall.domain.access.Permission.MEMBER_CHANGE;
import static dev.guildhall.domain.access.Permission.MEMBER_READ;
import static dev.guildhall.domain.access.Permission.MEMORY_CHANGE;
import static dev.guildhall.domain.access.Permission.MEMORY_READ;
import static dev.guildhall.domain.access.Permission.MESSAGE_SEND;
import static dev.guildhall.domain.access.Permission.ORG_CHART_CHANGE;
import static dev.guildhall.domain.access.Permission.ORG_CHART_READ;
import static dev.guildhall.domain.access.Permission.OUTBOX_READ;
import static dev.guildhall.domain.access.Permission.PLAN_CHANGE;
import static dev.guildhall.domain.access.Permission.POLICY_CHANGE;
import static dev.guildhall.domain.access.Permission.RUN_ANSWER;
import static dev.guildhall.domain.access.Permission.RUN_CANCEL;
import static dev.guildhall.domain.access.Permission.RUN_PAUSE;
import static dev.guildhall.domain.access.Permission.RUN_READ;
import static dev.guildhall.domain.access.Permission.SCHEDULE_CHANGE;
import static dev.guildhall.domain.access.Permission.SCHEDULE_READ;
import static dev.guildhall.domain.access.Permission.SECRET_CHANGE;
import static dev.guildhall.domain.access.Permission.SECRET_READ;
import static dev.guildhall.domain.access.Permission.SELF_CHANGE;
import static dev.guildhall.domain.access.Permission.SELF_READ;
import static dev.guildhall.domain.access.Permission.SERVICE_ACCOUNT_CHANGE;
import static dev.guildhall.domain.access.Permission.SERVICE_ACCOUNT_READ;
import static dev.guildhall.domain.access.Permission.SIGN_IN_READ;
import static dev.guildhall.domain.access.Permission.SUPPORT_ASK;
import static dev.guildhall.domain.access.Permission.SUPPORT_DECIDE;
import static dev.guildhall.domain.access.Permission.SUPPORT_READ;
import static dev.guildhall.domain.access.Permission.TENANTS_CHANGE;
import static dev.guildhall.domain.access.Permission.TENANTS_READ;
import static dev.guildhall.domain.access.Permission.TENANT_CHANGE;
import static dev.guildhall.domain.access.Permission.TENANT_DELETE;
import static dev.guildhall.domain.access.Permission.TENANT_EXPORT;
import static dev.guildhall.domain.access.Permission.TENANT_READ;
import static dev.guildhall.domain.access.Permission.TOOL_SETTINGS_CHANGE;
import static dev.guildhall.domain.access.Permission.TOOL_SETTINGS_READ;
import static dev.guildhall.domain.access.Permission.USAGE_READ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole table of who may do what. A new permission has to be placed here. */
class RoleTest {

    private static final Set<Permission> VIEWER = EnumSet.of(
            SELF_READ,
            SELF_CHANGE,
            SIGN_IN_READ,
            TENANT_READ,
            API_KEY_READ,
            API_KEY_CHANGE,
            MEMBER_READ,
            MARKETPLACE_READ,
            EMPLOYEE_READ,
            ORG_CHART_READ,
            CONVERSATION_READ,
            RUN_READ,
            SCHEDULE_READ,
            MEMORY_READ,
            ARTIFACT_READ,
            APPROVAL_READ,
            TOOL_SETTINGS_READ,
            USAGE_READ);
    private static final Set<Permission> MEMBER_TOO = EnumSet.of(
            MESSAGE_SEND, RUN_CANCEL, RUN_PAUSE, RUN_ANSWER, APPROVAL_DECIDE, SCHEDULE_CHANGE, MEMORY_CHANGE);
    private static final Set<Permission> ADMIN_TOO = EnumSet.of(
            TENANT_CHANGE,
            PLAN_CHANGE,
            MEMBER_CHANGE,
            SERVICE_ACCOUNT_READ,
            SERVICE_ACCOUNT_CHANGE,
            EMPLOYEE_HIRE,
            EMPLOYEE_CHANGE,
            EMPLOYEE_RELEASE,
            ORG_CHART_CHANGE,
            TOOL_SETTINGS_CHANGE,
            POLICY_CHANGE,
            AUDIT_READ,
            AUDIT_EXPORT,
            SECRET_READ,
            SECRET_CHANGE,
            SUPPORT_READ,
            SUPPORT_DECIDE,
            TENANT_EXPORT,
            TENANT_DELETE);

    private static final Set<Permission> PLATFORM = EnumSet.of(
            DEAD_LETTER_READ,
            DEAD_LETTER_CHANGE,
            OUTBOX_READ,
            ISOLATION_READ,
            MAIL_DOMAIN_READ,
            MAIL_DOMAIN_DECIDE,
            TENANTS_READ,
            ERASED_AUDIT_EXPORT,
            TENANTS_CHANGE,
            SUPPORT_ASK);

    private static Set<Permission> of(Role role) {
        Set<Permission> may = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values()).filter(role::may).forEach(may::add);
        return may;
    }

    @Test
    void may_whenViewer_shouldOnlyLookOn() {
        assertThat(of(Role.VIEWER)).isEqualTo(VIEWER);
        assertThat(of(Role.VIEWER)).filteredOn(Permission::isMutating).containsExactly(SELF_CHANGE, API_KEY_CHANGE);
    }

    @Test
    void may_whenMember_shouldAlsoWorkWithEmployees() {
        Set<Permission> expected = EnumSet.copyOf(VIEWER);
        expected.addAll(MEMBER_TOO);

        assertThat(of(Role.MEMBER)).isEqualTo(expected);
    }

    @Test
    void may_whenAdmin_shouldDoEverythingInItsTenant() {
        Set<Permission> expected = EnumSet.copyOf(VIEWER);
        expected.addAll(MEMBER_TOO);
        expected.addAll(ADMIN_TOO);

        assertThat(of(Role.ADMIN)).isEqualTo(expected).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(PLATFORM)));
    }

    @Test
    void may_whenOperator_shouldTouchNothingOfATenantButWhatIsStuck() {
        Set<Permission> expected = EnumSet.of(SELF_READ, SELF_CHANGE, SIGN_IN_READ);
        expected.addAll(PLATFORM);

        assertThat(of(Role.OPERATOR)).isEqualTo(expected);
    }

    @Test
    void may_whenSupport_shouldReadWhatAViewerReadsButNoKeys() {
        Set<Permission> expected = EnumSet.copyOf(VIEWER);
        expected.removeAll(EnumSet.of(SELF_CHANGE, SIGN_IN_READ, API_KEY_READ, API_KEY_CHANGE));

        assertThat(of(Role.SUPPORT)).isEqualTo(expected);
    }
}
