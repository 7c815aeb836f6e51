package org.jibiao.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jibiao.model.Element;
import org.jibiao.model.Id;

/** Which of a list of siblings can stay where they are when the list is put into another order. */
final class Order {

    private Order() {}

    /** The largest set of elements in both lists that keep their order among themselves; O(n log n). */
    static Set<Id> longestKept(List<? extends Element> old, List<? extends Element> wanted) {
        Map<Id, Integer> oldIndex = new HashMap<>();
        for (int index = 0; index < old.size(); index++) {
            oldIndex.put(old.get(index).id(), index);
        }
        List<Integer> sequence = new ArrayList<>();
        for (Element element : wanted) {
            Integer index = oldIndex.get(element.id());
            if (index != null) {
                sequence.add(index);
            }
        }
        Set<Id> kept = new HashSet<>();
        longestIncreasing(sequence).forEach(index -> kept.add(old.get(index).id()));
        return kept;
    }

    private static List<Integer> longestIncreasing(List<Integer> sequence) {
        int[] tails = new int[sequence.size()];
        int[] previous = new int[sequence.size()];
        int length = 0;
        for (int index = 0; index < sequence.size(); index++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sequence.get(tails[middle]) < sequence.get(index)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[index] = low == 0 ? -1 : tails[low - 1];
            tails[low] = index;
            length = Math.max(length, low + 1);
        }
        List<Integer> result = new ArrayList<>();
        for (int index = length == 0 ? -1 : tails[length - 1]; index >= 0; index = previous[index]) {
            result.addFirst(sequence.get(index));
        }
        return result;
    }
}
