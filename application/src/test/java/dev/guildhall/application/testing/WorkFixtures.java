package dev.guildhall.application.testing;

import dev.guildhall.application.context.IdSource;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.artifact.ArtifactDraft;
import dev.guildhall.domain.artifact.ArtifactName;
import dev.guildhall.domain.artifact.Format;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemoryId;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.ScheduleId;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.shared.UsageEntryId;
import dev.guildhall.domain.usage.UsageEntry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What employees are asked and do, with sensible defaults; each call makes a new one. */
public final class WorkFixtures {

    private final IdSource ids;
    private final InstantSource clock;

    /** The same identifiers and the same time in every test. */
    public WorkFixtures() {
        this(new SequentialIds(), new ManualClock());
    }

    /** Fixtures that share identifiers and time with what is tested. */
    public WorkFixtures(IdSource ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A thread with nothing in it. */
    public Conversation conversation(Employee employee, Member startedBy) {
        return new Conversation(
                employee.tenant(),
                new ConversationId(ids.next()),
                employee.id(),
                startedBy.id(),
                clock.instant(),
                clock.instant());
    }

    /** A daily message that is due at a certain time. */
    public Schedule schedule(Employee employee, Member author, Instant nextAt) {
        return new Schedule(
                employee.tenant(),
                new ScheduleId(ids.next()),
                employee.id(),
                author.id(),
                "Stand-up",
                "Write the stand-up summary.",
                Priority.LOW,
                Timing.Recurring.of("0 9 * * *", "Europe/Berlin"),
                ScheduleState.ACTIVE,
                Optional.of(nextAt),
                Optional.empty(),
                Optional.empty(),
                clock.instant(),
                1);
    }

    /** A run that answers a message, not picked up yet. */
    public Run chatRun(Conversation conversation) {
        return new Run(
                conversation.tenant(),
                new RunId(ids.next()),
                RunKind.CHAT,
                conversation.employee(),
                Optional.of(conversation.id()),
                Optional.empty(),
                0,
                conversation.startedBy(),
                "Plan the launch of the winter blend.",
                RunStatus.QUEUED,
                MoneyMicros.ZERO,
                clock.instant(),
                Optional.empty());
    }

    /** A run that the first tool call of another one asked for. */
    public Run delegatedRun(Run parent, EmployeeId to) {
        return new Run(
                parent.tenant(),
                new RunId(ids.next()),
                RunKind.DELEGATION,
                to,
                Optional.empty(),
                Optional.of(new Run.Parent(parent.id(), CallId.nth(1))),
                parent.depth() + 1,
                parent.requestedBy(),
                "Research the competitors.",
                RunStatus.QUEUED,
                MoneyMicros.ZERO,
                clock.instant(),
                Optional.empty());
    }

    /** The message that a run answers. */
    public Message question(Conversation conversation, Run run) {
        return message(conversation, run, new Author.OfMember(conversation.startedBy()), run.input());
    }

    /** What the employee says in the end. */
    public Message answer(Conversation conversation, Run run, String content) {
        return message(conversation, run, new Author.OfEmployee(run.employee()), content);
    }

    private Message message(Conversation conversation, Run run, Author author, String content) {
        return new Message(
                conversation.tenant(),
                new MessageId(ids.next()),
                conversation.id(),
                author,
                run.id(),
                content,
                clock.instant());
    }

    /** What an employee notes in a run. */
    public Memory memory(Run run, String text) {
        return new Memory(
                run.tenant(),
                new MemoryId(ids.next()),
                run.employee(),
                Optional.empty(),
                text,
                clock.instant(),
                run.id());
    }

    /** A table that an employee makes in a run. */
    public ArtifactDraft artifact(Run run, String content) {
        return new ArtifactDraft(
                run.tenant(),
                new ArtifactId(ids.next()),
                run.id(),
                run.employee(),
                new ArtifactName("Größen (draft).csv"),
                Format.CSV,
                content,
                clock.instant());
    }

    /** The metered model call behind one entry of a run's Journal. */
    public UsageEntry usage(Run run, long seq, ModelUsage usage) {
        return new UsageEntry(
                run.tenant(),
                new UsageEntryId(ids.next()),
                run.id(),
                seq,
                run.employee(),
                run.kind(),
                usage,
                clock.instant());
    }

    /** A call that used 1000 tokens in and 200 out at a certain cost. */
    public static ModelUsage calledAt(long micros) {
        return new ModelUsage("demo", 1, new TokenCount(1000), new TokenCount(200), new MoneyMicros(micros), false);
    }
}
