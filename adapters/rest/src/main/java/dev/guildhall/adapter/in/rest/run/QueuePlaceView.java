package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.domain.run.QueuePlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a run stands among those of its tenant that wait to be started.
 *
 * @param ahead runs that come before it
 * @param estimatedWaitSeconds a guess, from how long the last runs took
 */
@Schema(name = "QueuePlace")
public record QueuePlaceView(int ahead, long estimatedWaitSeconds) {

    static QueuePlaceView of(QueuePlace place) {
        return new QueuePlaceView(place.ahead(), place.estimatedWait().toSeconds());
    }
}
