package dev.guildhall.application.testing.fake;

import dev.guildhall.application.companysignin.out.WaitingRoom;
import dev.guildhall.application.testing.contract.WaitingRoomContract;

class ScriptedWaitingRoomTest implements WaitingRoomContract {

    @Override
    public WaitingRoom waitingRoom() {
        return new ScriptedWaitingRoom(new InMemoryDatabase());
    }
}
