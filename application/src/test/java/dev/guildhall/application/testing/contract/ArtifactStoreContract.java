package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.artifact.out.ArtifactStore.Count;
import dev.guildhall.application.artifact.out.ArtifactStore.Filter;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.artifact.ArtifactDraft;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ArtifactId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link ArtifactStore} promises. */
public interface ArtifactStoreContract extends StorePorts {

    /** Lets everything pass. */
    Filter ALL = new Filter(Optional.empty(), Optional.empty());

    /** The artifacts. */
    ArtifactStore artifacts();

    /** Makes an artifact that is a minute younger than the last one; not stored yet. */
    default ArtifactDraft draft(Company company, Run run, String content) {
        company.clock().advance(Duration.ofMinutes(1));
        return company.work().artifact(run, content);
    }

    /** Stores an artifact. */
    default Artifact keep(Company company, Run run) {
        ArtifactDraft draft = draft(company, run, "a,b");
        return company.write(() -> artifacts().create(draft));
    }

    @Test
    default void create_shouldMeasureTheContentAndKeepItAsItIs() {
        Company company = Company.foundedIn(this);
        ArtifactDraft draft = draft(company, company.newRun(), " abc \r\n\u00e9 ");

        Artifact artifact = company.write(() -> artifacts().create(draft));

        assertThat(artifact.size()).isEqualTo(10);
        assertThat(artifact.name()).isEqualTo(draft.name());
        assertThat(company.read(() -> artifacts().find(company.id(), draft.id())))
                .contains(artifact);
        assertThat(company.read(() -> artifacts().content(company.id(), draft.id())))
                .contains(draft.content());
    }

    @Test
    default void create_shouldDigestTheBytesOfTheContent() {
        Company company = Company.foundedIn(this);
        ArtifactDraft draft = draft(company, company.newRun(), "abc");

        // the example of the standard for SHA-256
        assertThat(company.write(() -> artifacts().create(draft)).digest())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    default void create_whenAsLongAsAllowed_shouldKeepAll() {
        Company company = Company.foundedIn(this);
        ArtifactDraft draft = draft(company, company.newRun(), "\u20ac".repeat(ArtifactDraft.MAX_CONTENT));

        assertThat(company.write(() -> artifacts().create(draft)).size()).isEqualTo(3 * ArtifactDraft.MAX_CONTENT);
        assertThat(company.read(() -> artifacts().content(company.id(), draft.id())))
                .contains(draft.content());
    }

    @Test
    default void create_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        ArtifactDraft draft = draft(company, company.newRun(), "ours");

        assertThatThrownBy(() -> stranger.run(() -> artifacts().create(draft))).isInstanceOf(RuntimeException.class);

        assertThat(company.read(() -> artifacts().find(company.id(), draft.id())))
                .isEmpty();
    }

    @Test
    default void find_whenUnknownOrOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        ArtifactId id = keep(company, company.newRun()).id();
        ArtifactId unknown = new ArtifactId(company.make().id());

        assertThat(company.read(() -> artifacts().find(company.id(), unknown))).isEmpty();
        assertThat(company.read(() -> artifacts().content(company.id(), unknown)))
                .isEmpty();
        for (var tenant : List.of(company.id(), stranger.id())) {
            assertThat(stranger.read(() -> artifacts().find(tenant, id))).isEmpty();
            assertThat(stranger.read(() -> artifacts().content(tenant, id))).isEmpty();
        }
    }

    @Test
    default void countForCreate_shouldCountTheRunsAndTheTenants() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        long bytes = Stream.of(keep(company, run), keep(company, run), keep(company, company.newRun()))
                .mapToLong(Artifact::size)
                .sum();
        Company stranger = Company.foundedIn(this);
        keep(stranger, stranger.newRun());

        assertThat(company.write(() -> artifacts().countForCreate(company.id(), run.id())))
                .isEqualTo(new Count(2, 3, bytes));
    }

    @Test
    default void countForCreate_whenAnotherRunIsMakingOne_shouldWaitAndCountIt() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        ArtifactDraft first = draft(company, run, "first");

        Rival<Count> second = company.write(() -> {
            artifacts().countForCreate(company.id(), run.id());
            Rival<Count> rival =
                    Rival.start(() -> company.write(() -> artifacts().countForCreate(company.id(), run.id())));
            artifacts().create(first);
            return rival;
        });

        assertThat(second.result()).isEqualTo(new Count(1, 1, first.size()));
    }

    @Test
    default void list_shouldGiveEachOnceNewestFirst() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        List<Artifact> made =
                Stream.generate(() -> keep(company, run)).limit(5).toList().reversed();
        Company stranger = Company.foundedIn(this);
        keep(stranger, stranger.newRun());

        PageWalk.assertWalks(made, page -> company.read(() -> artifacts().list(company.id(), ALL, page)));
        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> artifacts().list(company.id(), ALL, page)));
        assertThat(stranger.read(() -> artifacts().list(company.id(), ALL, PageRequest.first()))
                        .items())
                .isEmpty();
    }

    @Test
    default void list_whenFiltered_shouldGiveThoseOfTheEmployeeOrRun() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Run other = company.newRun();
        Artifact ours = keep(company, run);
        keep(company, other);

        for (Filter filter : List.of(
                new Filter(Optional.of(run.employee()), Optional.empty()),
                new Filter(Optional.empty(), Optional.of(run.id())),
                new Filter(Optional.of(run.employee()), Optional.of(run.id())))) {
            PageWalk.assertWalks(
                    List.of(ours), page -> company.read(() -> artifacts().list(company.id(), filter, page)));
        }
        Filter nobody = new Filter(Optional.of(other.employee()), Optional.of(run.id()));
        assertThat(company.read(() -> artifacts().list(company.id(), nobody, PageRequest.first()))
                        .items())
                .isEmpty();
    }
}
