package org.jibiao.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All commands of the window, in the order they were added. An id stands once. */
public final class Commands {

    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final List<Runnable> looks = new ArrayList<>();

    /** Throws IllegalArgumentException if the id is taken. */
    public Commands add(Command command) {
        if (byId.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("command stands twice: " + command.id());
        }
        return this;
    }

    public Commands addAll(List<Command> commands) {
        commands.forEach(this::add);
        return this;
    }

    /** {@code look} finds out anew whether a command can be given; called before commands are shown. */
    public Commands beforeShowing(Runnable look) {
        looks.add(look);
        return this;
    }

    /** The commands are about to be shown. */
    public void look() {
        looks.forEach(Runnable::run);
    }

    public List<Command> all() {
        return new ArrayList<>(byId.values());
    }

    public Optional<Command> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Gives the command if it is known and enabled; says whether it was given. */
    public boolean run(String id) {
        Optional<Command> command = find(id).filter(each -> each.enabled().get());
        command.ifPresent(each -> each.run().run());
        return command.isPresent();
    }
}
