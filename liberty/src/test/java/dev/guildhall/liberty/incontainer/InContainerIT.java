package dev.guildhall.liberty.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.application.employee.in.HireEmployee;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.RunId;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContainerInitializer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The wired application in its server, reached through the beans it injects itself. One class, because each class is a
 * deployment of its own, and a deployment takes longer than all of these tests.
 */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

    @Inject
    private SignUp signUp;

    @Inject
    private Authenticate authenticate;

    @Inject
    private HireEmployee hireEmployee;

    @Inject
    private SendMessage sendMessage;

    @Inject
    private ShowRun showRun;

    @Inject
    private JpaAdapter jpa;

    @Deployment
    static WebArchive application() throws Exception {
        Path assertions = Path.of(org.assertj.core.api.Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class,
                        Path.of("..", "webapp", "target", "guildhall.war").toFile())
                .addClasses(InContainerIT.class, Crowd.class, Sight.class)
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "test-entrance.jar")
                        .addClass(TestEntrance.class)
                        .addAsServiceProvider(ServletContainerInitializer.class, TestEntrance.class))
                .addAsLibrary(assertions.toFile());
    }

    @Test
    void send_afterSignUpAndHire_shouldBeAnsweredByTheWorker() throws InterruptedException {
        CallContext ours = found();
        CallContext theirs = found();
        Employee employee = hire(ours);

        Run sent = send(ours, employee);

        assertThat(finished(ours, sent.id())).isEqualTo(RunStatus.COMPLETED);
        assertThat(showRun.show(theirs, sent.id())).isEmpty();
    }

    @Test
    void transactions_whenManyShareTwoConnectionsAndHalfFail_shouldSeeTheirTenantOnly() throws Exception {
        List<Employee> employees = Stream.generate(() -> hire(found())).limit(4).toList();
        Crowd crowd = new Crowd(jpa, employees);

        crowd.work(8, 48);

        assertThat(crowd.inside()).hasSizeGreaterThan(100).allSatisfy(sight -> {
            assertThat(sight.own()).isEqualTo(1);
            assertThat(sight.foreign()).isZero();
        });
        assertThat(crowd.outside()).hasSizeGreaterThan(50).allSatisfy(sight -> {
            assertThat(sight.tenant()).isEmpty();
            assertThat(sight.own() + sight.foreign()).isZero();
        });
        assertThat(employees)
                .allSatisfy(employee ->
                        assertThat(revision(employee)).isEqualTo(employee.revision() + crowd.changes(employee)))
                .anySatisfy(employee -> assertThat(crowd.changes(employee)).isPositive());
        assertShared(crowd.inside());
        assertBothConnectionsFree(employees);
    }

    /** Proves that the pool is as small as this test believes, and that connections did go from tenant to tenant. */
    private static void assertShared(List<Sight> sights) {
        var tenants = sights.stream()
                .collect(Collectors.groupingBy(
                        Sight::connection, Collectors.mapping(Sight::tenant, Collectors.toSet())));
        assertThat(tenants).hasSizeBetween(1, 2);
        assertThat(tenants.values())
                .extracting(Set::size)
                .allSatisfy(size -> assertThat(size).isGreaterThan(1));
    }

    /** Two transactions meet: neither can while the other's connection is missing. */
    private void assertBothConnectionsFree(List<Employee> employees) throws Exception {
        CyclicBarrier meeting = new CyclicBarrier(2);
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> both = employees.stream()
                    .limit(2)
                    .map(employee -> executor.submit(() -> jpa.transactions().read(employee.tenant(), () -> {
                        int connection = look(employee).connection();
                        meet(meeting);
                        return connection;
                    })))
                    .toList();
            assertThat(both.get(0).get()).isNotEqualTo(both.get(1).get());
        }
    }

    private static void meet(CyclicBarrier meeting) {
        try {
            meeting.await(90, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the other transaction got no connection", e);
        }
    }

    private Sight look(Employee employee) {
        return Sight.of(((JpaTenantTransactions) jpa.transactions()).session(), employee.tenant());
    }

    @Test
    void write_whenWorkThrows_shouldLeaveNothing() {
        Employee employee = hire(found());
        AtomicBoolean announced = new AtomicBoolean();

        assertThatThrownBy(() -> jpa.transactions().run(employee.tenant(), () -> {
                    rename(employee);
                    jpa.transactions().afterCommit(() -> announced.set(true));
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(revision(employee)).isEqualTo(employee.revision());
        assertThat(announced).isFalse();
    }

    @Test
    void write_whenJoinedWorkThrowsAndNobodyMinds_shouldLeaveNothing() {
        Employee employee = hire(found());

        assertThatThrownBy(() -> jpa.transactions().run(employee.tenant(), () -> {
                    rename(employee);
                    assertThatThrownBy(() -> jpa.transactions().run(employee.tenant(), () -> {
                                throw new IllegalArgumentException("on purpose");
                            }))
                            .hasMessage("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(revision(employee)).isEqualTo(employee.revision());
    }

    /** The control of the two above. */
    @Test
    void write_whenWorkReturns_shouldKeepIt() {
        Employee employee = hire(found());

        jpa.transactions().run(employee.tenant(), () -> rename(employee));

        assertThat(revision(employee)).isEqualTo(employee.revision() + 1);
    }

    private void rename(Employee employee) {
        assertThat(jpa.employees().update(employee.withPersona(new Persona("Renamed", Optional.empty()))))
                .isTrue();
    }

    private long revision(Employee employee) {
        return jpa.transactions()
                .read(employee.tenant(), () -> jpa.employees().find(employee.tenant(), employee.id()))
                .orElseThrow()
                .revision();
    }

    private CallContext found() {
        SignUp.Outcome outcome = signUp.signUp(
                new SystemContext("in-container", "127.0.0.1"),
                new SignUp.Command(
                        new EmailAddress(UUID.randomUUID() + "@example.com"),
                        new Password("a password for tests"),
                        "Ana",
                        "Company",
                        Optional.empty(),
                        Optional.empty()));
        String token = ((SignUp.Outcome.SignedUp) outcome).credentials().accessToken();
        return authenticate
                .authenticate(new Authenticate.Credential.Bearer(token), new SystemContext("in-container", "127.0.0.1"))
                .orElseThrow();
    }

    private Employee hire(CallContext member) {
        HireEmployee.Outcome outcome = hireEmployee.hire(
                member,
                new HireEmployee.Command(
                        new ListingSlug("marketing-manager"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return ((HireEmployee.Outcome.Hired) outcome).employee();
    }

    private Run send(CallContext member, Employee employee) {
        SendMessage.Outcome outcome = sendMessage.send(
                member, new SendMessage.Command(employee.id(), "Hello", Optional.empty(), Optional.empty()));
        return ((SendMessage.Outcome.Sent) outcome).run();
    }

    private RunStatus finished(CallContext member, RunId run) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        RunStatus status = RunStatus.QUEUED;
        while (!status.isFinal() && System.nanoTime() < end) {
            Thread.sleep(50);
            status = showRun.show(member, run).orElseThrow().run().status();
        }
        return status;
    }
}
