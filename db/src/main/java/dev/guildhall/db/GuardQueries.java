package dev.guildhall.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must not be true of the role that the server connects as. */
public final class GuardQueries {

    /** A question about the current role, and how the answer "yes" reads after its name. */
    private record Question(String sql, String complaint) {}

    /** Most telling first: a superuser would make all others true too. */
    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "select rolsuper from pg_roles where rolname = current_user",
                    "is a superuser, whom row security does not bind"),
            new Question(
                    "select rolbypassrls from pg_roles where rolname = current_user",
                    "has BYPASSRLS, so row security does not bind it"),
            new Question(
                    "select rolcreaterole from pg_roles where rolname = current_user",
                    "has CREATEROLE, so it could give itself any right"),
            new Question("""
                    select exists (select from pg_class c where c.relkind in ('r', 'p')
                      and c.relnamespace = 'public'::regnamespace
                      and pg_has_role(current_user, c.relowner, 'member'))
                    """, "owns tables or is a member of their owner, so it could switch row security off"),
            new Question("""
                    select exists (select from pg_roles r where (r.rolsuper or r.rolbypassrls)
                      and pg_has_role(current_user, r.oid, 'member'))
                    """, "can become a role that bypasses row security"),
            new Question("""
                    select exists (select from pg_roles r where r.rolname in ('guildhall_owner', 'guildhall_crosstenant')
                      and pg_has_role(current_user, r.oid, 'member'))
                    """, "can become guildhall_owner or guildhall_crosstenant"));

    private GuardQueries() {}

    /** How many questions there are. */
    public static int count() {
        return QUESTIONS.size();
    }

    /**
     * At most one line: the first thing that is wrong is the one to mend.
     *
     * @throws SQLException when the database does not answer
     */
    public static List<DatabaseProblem> role(Connection connection) throws SQLException {
        List<DatabaseProblem> problems = new ArrayList<>();
        for (Question question : QUESTIONS) {
            if (problems.isEmpty() && isTrue(connection, question.sql())) {
                problems.add(new DatabaseProblem(
                        DatabaseProblem.Kind.ROLE,
                        "the database role " + connection.getMetaData().getUserName() + " " + question.complaint()
                                + "; connect as guildhall_app or a role with its rights only"));
            }
        }
        return problems;
    }

    private static boolean isTrue(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
