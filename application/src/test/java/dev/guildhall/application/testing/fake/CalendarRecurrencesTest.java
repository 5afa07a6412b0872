package dev.guildhall.application.testing.fake;

import dev.guildhall.application.schedule.out.Recurrences;
import dev.guildhall.application.testing.contract.RecurrencesContract;

class CalendarRecurrencesTest implements RecurrencesContract {

    @Override
    public Recurrences recurrences() {
        return new CalendarRecurrences();
    }
}
