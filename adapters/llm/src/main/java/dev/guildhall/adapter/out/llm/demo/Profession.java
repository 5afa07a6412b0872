package dev.guildhall.adapter.out.llm.demo;

import java.util.List;
import java.util.regex.Pattern;

/** What the demo model knows of a trade: enough for an answer that has the shape of that trade's work. */
enum Profession {
    SPATIAL(
            "vision|vr|spatial|3d|arkit|realitykit",
            "a scene plan with comfort limits and a prototype brief",
            """
                    Fix where it happens: device, room, seated or standing, how long
                    Place the content: distances in metres, sizes in degrees, what may move and what may not
                    Prototype the one gesture everything depends on
                    Measure frame time and comfort on the device before adding detail""",
            """
                    Which headset or phone is the lowest we support?
                    Are there 3D assets, and in which format?"""),
    QUALITY("test\\w*|bug|quality|qa", "a prioritised test plan and reports others can reproduce", """
                    List what must never break and what it would cost
                    Derive cases: the usual way, the edges, the wrong inputs, two at once
                    Automate the cases that guard money, data and sign-in first
                    Report each finding with steps, expected and seen result, and severity""", """
                    Which environment may I break?
                    What was changed last?"""),
    SECURITY("security|compliance|privacy|audit\\w*", "a list of findings with severity, proof and fix", """
                    Draw what is protected, from whom, and where trust changes hands
                    Go through each boundary with the usual attacks
                    Rate by damage and likelihood, not by how clever the attack is
                    Name a fix, an owner and a date for each finding""", """
                    Which data would hurt most if it leaked?
                    Which rules do you have to prove you follow?"""),
    DATA(
            "analy\\w*|data|model\\w*|reports?|sql|knowledge",
            "a short report: the number, how sure we can be, what to decide",
            """
                    Turn the question into one number and the decision that hangs on it
                    Check the data: where from, what is missing, what counts twice
                    Compute it the simple way, then see whether a finer way changes the decision
                    Show the result with its uncertainty and the query behind it""",
            """
                    Which decision does this feed?
                    Where does the data live and who may read it?"""),
    DESIGN(
            "design\\w*|ux|ui|brand|animation|information architect",
            "annotated screens for every state, ready to be built",
            """
                    Name the person, the moment and the job to be done
                    Sketch the flow in words, with the empty, loading and error states
                    Lay out one screen fully: order of attention, type, spacing, contrast
                    Try it on somebody who has not seen it and change what confuses""",
            """
                    Who uses it, and on which device?
                    Is there an existing style I have to keep?"""),
    MARKETING(
            "marketing|content|social|seo|email|e-mail|copy|community|growth|campaign|launch|video|press",
            "a one-page plan and first texts you can publish",
            """
                    Say in one sentence who it is for and what changes for them
                    Choose one channel where these people already are, and one to try
                    Write the message three ways: plain, vivid, with a number
                    Publish small, measure replies and sign-ups, keep what works""",
            """
                    Who bought last, and why?
                    Which words do your customers use for it?"""),
    SALES(
            "sales|deals?|pre-sales|renewals|leads?|outreach|account",
            "a list of accounts with a reason to talk and the next step for each",
            """
                    Describe the customer who gains most and the one to leave alone
                    Find the trigger that makes them look right now
                    Write the opening: their problem, one proof, one easy question
                    Agree on the next step and its date before each talk ends""",
            """
                    What does a good customer pay and stay for?
                    What do you lose deals to?"""),
    SUPPORT(
            "support|customer success|troubleshoot\\w*|training|help",
            "an answer the customer can follow, and a note that prevents the next such case",
            """
                    Say back what happened in the customer's words
                    Separate what is known from what has to be asked
                    Give the shortest way out, one step per line
                    Write down the cause, so that the next hundred need not ask""",
            """
                    What exactly did the customer see?
                    What was tried already?"""),
    PLANNING(
            "product|project|agile|scrum|timeline|resource|prd|coordinator|planning|strateg\\w*",
            "a plan with owners, order, sizes and the first risk to test",
            """
                    State the outcome and how anybody could check it
                    Cut it into slices that are each of use on their own, riskiest first
                    Give each slice an owner, a size and what it waits for
                    Agree when we look again and what would make us stop""",
            """
                    Which date or budget is real?
                    What may be left out?"""),
    OPERATIONS(
            "operations|process|people|office|finance|legal|administration",
            "a written procedure with owner, trigger, steps and check",
            """
                    Write down how it is done today, with times
                    Mark where it waits, goes back or is done twice
                    Change one thing and write the new way as a list anyone can follow
                    Decide who notices when it is not followed""",
            """
                    Who does this today?
                    What happens when it is late?"""),
    ENGINEERING(
            "engineer\\w*|develop\\w*|full-stack|backend|frontend|front-end|back-end|api|database|devops|software"
                    + "|performance|monitoring|architect",
            "working code in small steps, each with a check you can run",
            """
                    Pin down inputs, outputs and what must never happen
                    Build the thinnest version that works from end to end
                    Add the failure cases: bad input, nothing there, too much, twice
                    Measure and review before adding anything else""",
            """
                    What exists already (language, framework, hosting)?
                    How will we notice that it works?"""),
    GENERAL("(?!)", "a short written result you can use at once", """
                    Agree on what done looks like
                    Collect what is known and what has to be found out
                    Do the smallest part that is of use on its own
                    Show it, hear what is wrong, go on""", """
                    Who is it for?
                    By when do you need it?""");

    private final Pattern titles;
    private final String result;
    private final String steps;
    private final String questions;

    Profession(String titles, String result, String steps, String questions) {
        this.titles = Pattern.compile("(?<!\\w)(?:" + titles + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
        this.result = result;
        this.steps = steps;
        this.questions = questions;
    }

    /** The trade that a job title belongs to. */
    static Profession of(String title) {
        for (Profession profession : values()) {
            if (profession.titles.matcher(title).find()) {
                return profession;
            }
        }
        return GENERAL;
    }

    /** What this trade hands over, as a noun phrase. */
    String result() {
        return result;
    }

    /** Its way of working, first step first. */
    List<String> steps() {
        return steps.lines().toList();
    }

    /** What it asks before it starts. */
    List<String> questions() {
        return questions.lines().toList();
    }
}
