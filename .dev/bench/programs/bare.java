// [[[1, 2], 3], ...]: a number within three brackets is one of the numbers, within two it is the target.
public class Main {
  public static void main(String[] arguments) throws Exception {
    byte[] text = java.nio.file.Files.readAllBytes(java.nio.file.Path.of(arguments[0]));
    StringBuilder answers = new StringBuilder("[");
    int[] numbers = new int[16];
    int count = 0, target = 0, depth = 0;
    for (int at = 0; at < text.length; ) {
      if (text[at] == '[' && ++depth == 3) count = 0;
      if (text[at] == ']' && --depth == 1) {
        answers.append(answers.length() > 1 ? ",[" : "[");
        int[] answer = Solution.pair(Arrays.copyOf(numbers, count), target);
        for (int index = 0; index < answer.length; index++)
          answers.append(index > 0 ? "," : "").append(answer[index]);
        answers.append(']');
      }
      boolean negative = text[at] == '-';
      if (negative) at++;
      if (text[at] < '0' || text[at] > '9') {
        at++;
        continue;
      }
      int number = 0;
      for (; at < text.length && text[at] >= '0' && text[at] <= '9'; at++)
        number = number * 10 + text[at] - '0';
      if (negative) number = -number;
      if (depth == 3) {
        if (count == numbers.length) numbers = Arrays.copyOf(numbers, count * 2);
        numbers[count++] = number;
      } else target = number;
    }
    System.out.print(answers.append(']'));
    System.out.flush();
  }
}
