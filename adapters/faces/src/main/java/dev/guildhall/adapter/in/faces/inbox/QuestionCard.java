package dev.guildhall.adapter.in.faces.inbox;

import dev.guildhall.adapter.in.faces.run.OpenQuestion;
import dev.guildhall.adapter.in.faces.support.Face;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.domain.run.Question;

/**
 * A question that nobody has answered.
 *
 * @param key tells it from all others
 */
public record QuestionCard(
        String key, String run, Face face, String content, String asked, String askedAt, String until, String untilAt) {

    static QuestionCard of(ListQuestions.Item item) {
        Question question = item.question();
        return new QuestionCard(
                OpenQuestion.key(question),
                question.run().toString(),
                Face.of(item.employee()),
                question.content(),
                Show.time(question.askedAt()),
                question.askedAt().toString(),
                Show.time(question.expiresAt()),
                question.expiresAt().toString());
    }
}
