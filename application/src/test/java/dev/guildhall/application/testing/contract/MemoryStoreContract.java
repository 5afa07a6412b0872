package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.memory.out.MemoryStore;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.run.Run;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link MemoryStore} promises. */
public interface MemoryStoreContract extends StorePorts {

    /** The notes. */
    MemoryStore memories();

    /** Makes a note that is a minute younger than the last one; not stored yet. */
    default Memory made(Company company, Run run, String text) {
        company.clock().advance(Duration.ofMinutes(1));
        return company.work().memory(run, text);
    }

    /** The same note with a topic. */
    static Memory about(String topic, Memory memory) {
        return new Memory(
                memory.tenant(),
                memory.id(),
                memory.employee(),
                Optional.of(topic),
                memory.text(),
                memory.createdAt(),
                memory.run());
    }

    /** Stores a note. */
    default Memory note(Company company, Run run, String text) {
        Memory memory = made(company, run, text);
        company.run(() -> memories().create(memory));
        return memory;
    }

    /** The texts of what a search in a run's employee's notes finds. */
    default List<String> found(Company company, Run run, String words) {
        return company.read(() -> memories().search(company.id(), run.employee(), words, 9)).stream()
                .map(Memory::text)
                .toList();
    }

    @Test
    default void create_whenWithATopic_shouldKeepAll() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Memory memory = about("Ana's taste", made(company, run, "She likes tea,\nand no 'milk'; drop table \\n"));

        company.run(() -> memories().create(memory));

        assertThat(company.read(() -> memories().newest(company.id(), run.employee(), 5)))
                .containsExactly(memory);
    }

    @Test
    default void create_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Memory memory = made(company, company.newRun(), "ours");

        assertThatThrownBy(() -> stranger.run(() -> memories().create(memory))).isInstanceOf(RuntimeException.class);
    }

    @Test
    default void create_whenTheTextIsThere_shouldFail() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        note(company, run, "once");
        Memory again = made(company, run, "once");

        assertThatThrownBy(() -> company.run(() -> memories().create(again))).isInstanceOf(RuntimeException.class);
    }

    @Test
    default void findSame_shouldFindExactlyThisTextOfThisEmployee() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Run other = company.newRun();
        Memory memory = note(company, run, "Once.");
        note(company, other, "Only the other's.");

        assertThat(company.read(() -> memories().findSame(company.id(), run.employee(), "Once.")))
                .contains(memory);
        assertThat(company.read(() -> memories().findSame(company.id(), run.employee(), "once.")))
                .isEmpty();
        assertThat(company.read(() -> memories().findSame(company.id(), run.employee(), "Only the other's.")))
                .isEmpty();
    }

    @Test
    default void countForWrite_shouldCountOneEmployeesNotes() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        note(company, run, "one");
        note(company, run, "two");
        note(company, company.newRun(), "somebody else's");

        assertThat(company.write(() -> memories().countForWrite(company.id(), run.employee())))
                .isEqualTo(2);
    }

    @Test
    default void countForWrite_whenAnotherRunIsNoting_shouldWaitAndCountIt() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Memory first = made(company, run, "first");

        Rival<Integer> second = company.write(() -> {
            memories().countForWrite(company.id(), run.employee());
            Rival<Integer> rival =
                    Rival.start(() -> company.write(() -> memories().countForWrite(company.id(), run.employee())));
            memories().create(first);
            return rival;
        });

        assertThat(second.result()).isEqualTo(1);
    }

    @Test
    default void newest_whenThereAreMore_shouldGiveTheNewest() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        note(company, run, "one");
        Memory two = note(company, run, "two");
        Memory three = note(company, run, "three");

        assertThat(company.read(() -> memories().newest(company.id(), run.employee(), 2)))
                .containsExactly(three, two);
    }

    @Test
    default void search_whenSomeWordsMatch_shouldPreferMoreOfThemThenTheNewest() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        note(company, run, "The winter blend launches in Hamburg.");
        note(company, run, "Ana likes tea.");
        note(company, run, "Winter is the best season for tea.");
        note(company, run, "Nothing to see here.");

        assertThat(found(company, run, "TEA winter"))
                .containsExactly(
                        "Winter is the best season for tea.",
                        "Ana likes tea.",
                        "The winter blend launches in Hamburg.");
        assertThat(found(company, run, "tea tea tea?")).hasSize(2);
        assertThat(found(company, run, "wint")).isEmpty();
    }

    @Test
    default void search_whenOfAnyLanguage_shouldFindWordsInTopicAndText() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Memory memory = about("Größenübersicht", made(company, run, "Ελλάδα ист Ökologie the"));
        company.run(() -> memories().create(memory));

        for (String word :
                List.of("größenübersicht", "GRÖSSENÜBERSICHT Ökologie", "ελλάδα", "ИСТ", "ökologie", "the")) {
            assertThat(found(company, run, word)).as(word).hasSize(1);
        }
    }

    @Test
    default void search_whenTheWordsAreNoWords_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        note(company, run, "a & b");

        for (String hostile : List.of("&", "!!! | ' :*", "\\", "%", "'; drop table runs; --x", ":y", "?")) {
            assertThat(found(company, run, hostile)).as(hostile).isEmpty();
        }
    }

    @Test
    default void search_whenOfAnotherEmployeeOrTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Run run = company.newRun();
        Run colleague = company.newRun();
        note(company, run, "secret");

        assertThat(found(company, run, "secret")).hasSize(1);
        assertThat(found(company, colleague, "secret")).isEmpty();
        assertThat(stranger.read(() -> memories().search(company.id(), run.employee(), "secret", 9)))
                .isEmpty();
        assertThat(stranger.read(() -> memories().newest(company.id(), run.employee(), 9)))
                .isEmpty();
    }

    @Test
    default void list_shouldGiveEachOnceNewestFirst() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        List<Memory> notes = IntStream.range(0, 5)
                .mapToObj(i -> note(company, run, "note " + i))
                .toList()
                .reversed();
        note(company, company.newRun(), "somebody else's");

        PageWalk.assertWalks(notes, page -> company.read(() -> memories().list(company.id(), run.employee(), page)));
        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> memories().list(company.id(), run.employee(), page)));
    }

    @Test
    default void delete_shouldRemoveTheNoteOfThatEmployeeOnly() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Run other = company.newRun();
        Memory gone = note(company, run, "gone");
        Memory kept = note(company, run, "kept");

        assertThat(company.write(() -> memories().delete(company.id(), other.employee(), gone.id())))
                .isFalse();
        assertThat(company.write(() -> memories().delete(company.id(), run.employee(), gone.id())))
                .isTrue();
        assertThat(company.write(() -> memories().delete(company.id(), run.employee(), gone.id())))
                .isFalse();

        assertThat(company.read(() -> memories().list(company.id(), run.employee(), PageRequest.first()))
                        .items())
                .containsExactly(kept);
    }

    @Test
    default void delete_whenOfAnotherTenant_shouldRemoveNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Run run = company.newRun();
        Memory memory = note(company, run, "ours");

        assertThat(stranger.write(() -> memories().delete(stranger.id(), run.employee(), memory.id())))
                .isFalse();
        Attempt.at(() -> stranger.run(() -> memories().delete(company.id(), run.employee(), memory.id())));

        assertThat(found(company, run, "ours")).hasSize(1);
    }
}
