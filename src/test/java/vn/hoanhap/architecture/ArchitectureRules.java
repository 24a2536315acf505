package vn.hoanhap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules of the code's shape, each a method without arguments, for the packages under one root.
/// The root is a parameter so that the same rules can be tried on the planted offences.
final class ArchitectureRules {

  /// Which packages of ours each package may use. What is not listed, `app`, may use everything.
  private static final String ARROWS =
      """
      domain  -> nothing
      law     -> domain
      crypto  -> domain
      file    -> domain
      i18n    -> domain
      store   -> domain crypto file
      bundle  -> domain crypto file
      report  -> domain i18n
      sheet   -> domain i18n report.form
      usecase -> domain law crypto file i18n store bundle report sheet province
      ui      -> domain i18n usecase
      """;

  /// The only homes of each library.
  private static final Map<List<String>, List<String>> HOMES =
      Map.of(
          List.of("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite.."),
          List.of("store"),
          List.of("org.bouncycastle..", "javax.crypto.."),
          List.of("crypto"),
          List.of("tools.jackson..", "com.networknt..", "com.nimbusds.."),
          List.of("bundle", "app"),
          List.of("org.openpdf..", "org.apache.pdfbox..", "org.apache.fontbox.."),
          List.of("report"),
          List.of("org.dhatim.."),
          List.of("sheet"),
          List.of("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."),
          List.of("ui", "app"),
          List.of("picocli.."),
          List.of("app"));

  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.Instant",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.YearMonth",
          "java.time.Year");

  private static final Pattern VAGUE_NAME =
      Pattern.compile("(Abstract|Base)[A-Z].*|.+(Manager|Helper|Utils?|Impl|Base)");

  private final String root;

  ArchitectureRules(String root) {
    this.root = root;
  }

  /// domain knows nothing of the rest; the screens know the use cases; nobody knows the screens.
  ArchRule arrowsPointOneWay() {
    List<ArchRule> rules = new ArrayList<>();
    for (String line : ARROWS.lines().toList()) {
      String[] arrow = line.split(" *-> *");
      List<String> allowed = new ArrayList<>(List.of(arrow[1].split(" ")));
      allowed.add(arrow[0]);
      DescribedPredicate<JavaClass> others =
          resideInAPackage(root + "..")
              .and(DescribedPredicate.not(resideInAnyPackage(packages(allowed))));
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(root + "." + arrow[0] + "..")
              .should()
              .dependOnClassesThat(others)
              .allowEmptyShould(true));
    }
    return CompositeArchRule.of(rules).as("the arrows between packages point one way");
  }

  ArchRule packagesFreeOfCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /// The domain and the law run without any library, file system, network or clock of their own.
  ArchRule domainIsPlainJava() {
    return classes()
        .that()
        .resideInAnyPackage(packages(List.of("domain", "law")))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                root + "..",
                "java.lang..",
                "java.util..",
                "java.time..",
                "java.text..",
                "java.io..",
                "java.nio.charset..",
                "java.math..",
                "net.time4j.."));
  }

  /// Each library is used in one place, so that it can be replaced there.
  ArchRule librariesHaveOneHome() {
    List<ArchRule> rules = new ArrayList<>();
    HOMES.forEach(
        (library, homes) ->
            rules.add(
                noClasses()
                    .that()
                    .resideOutsideOfPackages(packages(homes))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(library.toArray(String[]::new))));
    return CompositeArchRule.of(rules).as("each library has one home");
  }

  /// A view model holds values and conditions; nodes and windows are the view's.
  ArchRule viewModelsHoldNoNodes() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
        .allowEmptyShould(true);
  }

  /// A repository keeps nothing between two calls: the transaction is an argument, its parts are
  /// fixed.
  ArchRule repositoriesHoldNoState() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Repository")
        .should()
        .beFinal()
        .allowEmptyShould(true);
  }

  ArchRule nothingTalksToTheNetwork() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "open a connection",
                type ->
                    type.getPackageName().startsWith("java.net.http")
                        || type.getPackageName().startsWith("javafx.scene.web")
                        || type.getPackageName().startsWith("java.rmi")
                        || Pattern.matches(
                            "java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress|InetSocketAddress)",
                            type.getName())
                        || Pattern.matches(
                            "java\\.nio\\.channels\\..*(Socket|Datagram)Channel", type.getName())));
  }

  /// Work beside the screen's thread goes through `ui.shell.Tasks`, where it can be cancelled and
  /// its faults reach the person who asked.
  ArchRule noThreadsOutsideTasks() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".app..")
        .and(
            describe(
                "are not Tasks",
                type -> !Set.of("Tasks", "BackgroundTasks").contains(outermost(type))))
        .should()
        .callConstructorWhere(
            describe(
                "start a thread",
                call ->
                    call.getTargetOwner().isAssignableTo(Thread.class)
                        || call.getTargetOwner().isAssignableTo(java.util.Timer.class)))
        .orShould()
        .callMethodWhere(
            describe(
                "start or pause a thread",
                call ->
                    call.getTargetOwner().isEquivalentTo(java.util.concurrent.Executors.class)
                        || call.getTargetOwner().isEquivalentTo(Thread.class)
                            && Set.of("ofVirtual", "ofPlatform", "startVirtualThread", "sleep")
                                .contains(call.getName())));
  }

  /// The time comes from the clock in the constructor; only `app` knows the machine's.
  ArchRule clockIsInjected() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".app..")
        .should()
        .callMethodWhere(describe("read the machine's clock", ArchitectureRules::readsClock));
  }

  private static boolean readsClock(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    boolean withoutClock =
        call.getTarget().getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
    return CLOCKS.contains(owner) && call.getName().equals("now") && withoutClock
        || owner.equals("java.time.Clock") && call.getName().startsWith("system")
        || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
  }

  /// Only the command line speaks through the standard streams.
  ArchRule noStandardStreams() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".app..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace");
  }

  /// What is shared by all is a constant.
  ArchRule noStaticState() {
    return fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(
            describe(
                "a holder that can change",
                type ->
                    type.getName().startsWith("java.util.concurrent.atomic.")
                        || type.isAssignableTo(ThreadLocal.class)));
  }

  /// A name says what the thing is. A `Helper` of the dossier is a person named by the law.
  ArchRule namesSayWhatThingsAre() {
    return classes()
        .that()
        .areTopLevelClasses()
        .should(
            have(
                describe(
                    "a name without Manager, Helper, Util, Impl, Base, Abstract",
                    type ->
                        type.getPackageName().endsWith(".dossier")
                            || !VAGUE_NAME.matcher(type.getSimpleName()).matches())));
  }

  /// What cannot be done yet is not there yet.
  ArchRule nothingIsUnfinished() {
    return noClasses()
        .should()
        .callConstructorWhere(
            describe(
                "stand for something that is missing",
                call -> call.getTargetOwner().isEquivalentTo(UnsupportedOperationException.class)));
  }

  /// What a post does must work without the province's half of the program.
  ArchRule communeAndProvinceUseCasesDoNotMix() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".usecase..")
        .and()
        .resideOutsideOfPackage(root + ".usecase.province..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".usecase.province..", root + ".province..");
  }

  private String[] packages(List<String> names) {
    return names.stream()
        .flatMap(name -> Stream.of(root + "." + name + ".."))
        .toArray(String[]::new);
  }

  private static String outermost(JavaClass type) {
    String name = type.getName().substring(type.getPackageName().length() + 1);
    int inner = name.indexOf('$');
    return inner < 0 ? name : name.substring(0, inner);
  }
}
