package dev.guildhall.adapter.out.jpa.run;

/** The statements on {@code run_queue}. Times are compared by the database's clock alone. */
final class QueueSql {

    /** A caller whose clock is ahead of the database's must not make its run wait for it. */
    static final String ADD = """
            insert into run_queue (tenant_id, run_id, state, enqueued_at, available_at, waiting_for)
            values (:tenant, :run, case when cast(:waiting as uuid) is null then 'READY' else 'WAITING' end,
                    :now, least(:now, clock_timestamp()), :waiting)
            """;

    /** A cancellation asked for meanwhile must not wait for the other run. */
    static final String PARK = """
            update run_queue
            set state = case when cancel_requested then 'READY' else 'WAITING' end,
                waiting_for = case when cancel_requested then null else cast(:waiting as uuid) end,
                lease_owner = null, lease_until = null, attempts = 0
            where tenant_id = :tenant and run_id = :run and fence = :fence
            """;

    static final String POSTPONE = """
            update run_queue
            set state = 'READY', lease_owner = null, lease_until = null, waiting_for = null,
                available_at = case when cancel_requested then available_at else cast(:until as timestamptz) end
            where tenant_id = :tenant and run_id = :run and fence = :fence
            """;

    static final String REMOVE = "delete from run_queue where tenant_id = :tenant and run_id = :run and fence = :fence";

    static final String WAIT_FOR_HOLDERS =
            "select id from runs where tenant_id = :tenant and id = :run for no key update";

    /** They keep the place in the queue that they had before they waited. */
    static final String WAKE = """
            update run_queue set state = 'READY', waiting_for = null
            where tenant_id = :tenant and waiting_for = :run and state = 'WAITING'
            """;

    static final String CANCEL = """
            update run_queue
            set cancel_requested = true,
                state = case when state = 'WAITING' then 'READY' else state end,
                waiting_for = null,
                available_at = least(available_at, clock_timestamp())
            where tenant_id = :tenant and run_id = :run
            """;

    private QueueSql() {}
}
