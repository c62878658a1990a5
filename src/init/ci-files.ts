/** The files that bring the checks into a new repository, each as a text. */

/** What such a file depends on. */
interface Setting {
  /** The version of the program that it runs. */
  readonly version: string;
  /** The releases of the programme, by id. */
  readonly releases: readonly string[];
}

/** Ids as a YAML list: in quotes, so that a release `1.0` stays a name. */
const quoted = (ids: readonly string[]): string => `[${ids.map((id) => `'${id}'`).join(', ')}]`;

/** A workflow for GitHub: the documents at every change, and the gates of each release. */
export const githubWorkflow = ({ version, releases }: Setting): string => `name: fsm-check
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  documents:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # what changed since an agreement stands in the history
      - uses: actions/setup-node@v6
        with:
          node-version: 24
      - run: npx --yes fsm-check@${version} validate
  # Red while the gate is blocked: let branch rules require the documents, not these.
  gates:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        release: ${quoted(releases)}
        gate: [pit, sit, user-testing]
    env:
      RELEASE: \${{ matrix.release }}
      GATE: \${{ matrix.gate }}
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v6
        with:
          node-version: 24
      - run: npx --yes fsm-check@${version} gate "$GATE" --release "$RELEASE" --format json=fsm-check-report.json
      - if: always()
        uses: actions/upload-artifact@v6
        with:
          name: fsm-check-report-\${{ strategy.job-index }}
          path: fsm-check-report.json
`;

/** Jobs for GitLab: the documents at every change, and the gates of each release on the default branch. */
export const gitlabJob = ({ version, releases }: Setting): string => `.fsm-check:
  image: node:24
  variables:
    GIT_DEPTH: 0 # what changed since an agreement stands in the history
  artifacts:
    when: always
    reports:
      junit: fsm-check-junit.xml
      codequality: fsm-check-codequality.json
documents:
  extends: .fsm-check
  script:
    - npx --yes fsm-check@${version} validate --format text --format junit=fsm-check-junit.xml --format gitlab=fsm-check-codequality.json
# Fails while the gate is blocked; so it judges what is merged, and stops no merge.
gates:
  extends: .fsm-check
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  parallel:
    matrix:
      - RELEASE: ${quoted(releases)}
        GATE: [pit, sit, user-testing]
  script:
    - npx --yes fsm-check@${version} gate "$GATE" --release "$RELEASE" --format text --format junit=fsm-check-junit.xml --format gitlab=fsm-check-codequality.json
`;

/** A configuration of pre-commit: the staged documents at every commit, and every gate when somebody asks. */
export const preCommitConfig = ({ version }: Pick<Setting, 'version'>): string => `repos:
  - repo: local
    hooks:
      - id: fsm-check-validate
        name: fsm-check validate
        entry: fsm-check validate --staged
        language: node
        additional_dependencies: ['fsm-check@${version}']
        pass_filenames: false
        always_run: true
        require_serial: true
      # pre-commit run --hook-stage manual fsm-check-status
      - id: fsm-check-status
        name: fsm-check status
        entry: fsm-check status --staged
        language: node
        additional_dependencies: ['fsm-check@${version}']
        stages: [manual]
        pass_filenames: false
        always_run: true
        require_serial: true
`;
