package dev.guildhall.application.testing.fake;

import dev.guildhall.application.isolation.out.IsolationInspector;
import dev.guildhall.application.testing.contract.IsolationInspectorContract;

class InMemoryIsolationInspectorTest implements IsolationInspectorContract {

    @Override
    public IsolationInspector inspector() {
        return new InMemoryIsolationInspector();
    }
}
