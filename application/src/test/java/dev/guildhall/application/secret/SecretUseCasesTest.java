package dev.guildhall.application.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.secret.in.RotateEncryptionKey.Outcome.Busy;
import dev.guildhall.application.secret.in.RotateEncryptionKey.Outcome.Rotated;
import dev.guildhall.application.secret.in.SetSecret.Outcome;
import dev.guildhall.application.secret.out.SecretStore;
import dev.guildhall.application.secret.out.SecretStore.SealedSecret;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.testing.fake.LabelledKeysetCipher;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.secret.SecretEntry;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.secret.SecretText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretUseCasesTest {

    private static final SecretName CRM = new SecretName("crm-key");
    private static final SecretName MAIL = new SecretName("mail");
    private static final SecretText TEXT = new SecretText("correct-horse");

    private final InMemoryPorts ports = new InMemoryPorts();
    private final SecretUseCases secrets = new SecretUseCases(ports.secretPorts(), List.of());
    private final Company company = Company.foundedIn(ports);
    private final CallContext admin = company.make().context(company.admin());

    private Optional<SecretText> opened(SecretName name) {
        return company.read(() -> ports.secretPorts().opened().find(company.id(), name));
    }

    private List<SealedSecret> kept() {
        return company.read(() -> ports.secrets().list(company.id()));
    }

    @Test
    void set_shouldKeepItSealedAndHandItOut() {
        Outcome outcome = secrets.setSecret().set(admin, CRM, TEXT);

        SecretEntry entry =
                new SecretEntry(company.id(), CRM, admin.member(), ports.clock().instant());
        assertThat(outcome).isEqualTo(new Outcome.Set(entry));
        assertThat(secrets.listSecrets().list(admin)).containsExactly(entry);
        assertThat(kept()).noneMatch(secret -> secret.sealed().contains("correct-horse"));
        assertThat(opened(CRM)).contains(TEXT);
        assertThat(opened(MAIL)).isEmpty();
    }

    @Test
    void set_whenSetAgain_shouldReplaceIt() {
        secrets.setSecret().set(admin, CRM, TEXT);
        SecretText later = new SecretText("battery-staple");

        secrets.setSecret().set(admin, CRM, later);

        assertThat(opened(CRM)).contains(later);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void set_whenThereAreAsManyAsThereMayBe_shouldBeRefusedUnlessItReplacesOne() {
        for (int i = 0; i < SecretStore.MAX; i++) {
            secrets.setSecret().set(admin, new SecretName("s" + i), TEXT);
        }

        assertThat(secrets.setSecret().set(admin, CRM, TEXT)).isEqualTo(new Outcome.TooMany(SecretStore.MAX));
        assertThat(secrets.setSecret().set(admin, new SecretName("s7"), TEXT)).isInstanceOf(Outcome.Set.class);
    }

    @Test
    void delete_shouldLeaveNothing() {
        secrets.setSecret().set(admin, CRM, TEXT);

        assertThat(secrets.deleteSecret().delete(admin, CRM)).isTrue();
        assertThat(secrets.deleteSecret().delete(admin, CRM)).isFalse();

        assertThat(kept()).isEmpty();
    }

    @Test
    void rotate_shouldSealAllAgain() {
        secrets.setSecret().set(admin, CRM, TEXT);
        secrets.setSecret().set(admin, MAIL, TEXT);
        List<SealedSecret> before = kept();

        assertThat(secrets.rotateEncryptionKey().rotate(admin)).isEqualTo(new Rotated(2, List.of()));

        assertThat(kept())
                .extracting(SealedSecret::entry)
                .isEqualTo(before.stream().map(SealedSecret::entry).toList());
        assertThat(kept()).doesNotContainAnyElementsOf(before);
        assertThat(opened(CRM)).contains(TEXT);
        assertThat(opened(MAIL)).contains(TEXT);
    }

    @Test
    void rotate_whenSomethingCannotBeOpened_shouldNameItAndSealTheRest() {
        secrets.setSecret().set(admin, CRM, TEXT);
        secrets.setSecret().set(admin, MAIL, TEXT);
        SealedSecret crm = kept().getFirst();
        company.run(() -> ports.secrets().replace(company.id(), new SealedSecret(crm.entry(), "damaged")));

        assertThat(secrets.rotateEncryptionKey().rotate(admin))
                .isEqualTo(new Rotated(1, List.of("secret " + crm.entry().name())));

        assertThat(kept().getFirst().sealed()).isEqualTo("damaged");
        assertThat(opened(MAIL)).contains(TEXT);
    }

    @Test
    void rotate_whenSomebodyElseDoesSo_shouldSayThatAtOnce() {
        secrets.setSecret().set(admin, CRM, TEXT);
        List<SealedSecret> before = kept();
        ports.keysets().isBeingRotated = true;

        assertThat(secrets.rotateEncryptionKey().rotate(admin)).isEqualTo(new Busy());

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void seal_afterANewKeyEncryptionKey_shouldMoveTheTenantToIt() {
        secrets.setSecret().set(admin, CRM, TEXT);
        SecretUseCases later = new SecretUseCases(
                new SecretPorts(
                        ports.tx(),
                        ports.secrets(),
                        ports.keysets(),
                        new LabelledKeysetCipher("second", "first"),
                        ports.clock(),
                        ports.auditTrail()),
                List.of());

        later.setSecret().set(admin, MAIL, TEXT);

        assertThat(company.read(() -> ports.keysets().find(company.id())))
                .hasValueSatisfying(keyset -> assertThat(keyset.wrapper()).isEqualTo("second"));
    }

    @Test
    void secrets_whenExchangedBehindOurBack_shouldNotOpen() {
        secrets.setSecret().set(admin, CRM, TEXT);
        SealedSecret crm = kept().getFirst();
        company.run(() -> ports.secrets()
                .replace(
                        company.id(),
                        new SealedSecret(
                                new SecretEntry(
                                        company.id(),
                                        MAIL,
                                        admin.member(),
                                        crm.entry().setAt()),
                                crm.sealed())));

        assertThatThrownBy(() -> opened(MAIL)).hasMessageContaining("another purpose");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void anyUse_whenNoAdmin_shouldBeRefused(Role role) {
        CallContext caller = Contexts.as(role, admin);

        assertThatThrownBy(() -> secrets.listSecrets().list(caller)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> secrets.setSecret().set(caller, CRM, TEXT)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> secrets.deleteSecret().delete(caller, CRM)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> secrets.rotateEncryptionKey().rotate(caller)).isInstanceOf(NotPermitted.class);
    }
}
