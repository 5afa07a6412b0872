package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.run.out.QuestionStore;
import dev.guildhall.application.testing.contract.QuestionStoreContract;

class QuestionStoreIT extends JpaPorts implements QuestionStoreContract {

    @Override
    public QuestionStore questions() {
        return adapter().oversight().questions();
    }
}
