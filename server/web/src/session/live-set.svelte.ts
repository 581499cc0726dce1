/** One set in front of the camera: picks where the pose is found, and ties camera, pose and stream together. */
import { streamUrl } from "../api/rest";
import type { Capabilities, Cue, Exercise, Problem, Report, Start, Update } from "../api/types";
import { CameraError, openCamera } from "../camera/camera";
import { Darkness, looker } from "../camera/darkness";
import { Announcer, isNew } from "../feedback/announcer";
import type { Feedback } from "../feedback/feedback.svelte";
import { BrowserPoses, TooSlowError } from "../pose/browser-poses";
import { fromServer, type Place, type Pose } from "../pose/pose";
import { Course } from "../result/course";
import type { Ending } from "../stream/endings";
import { encodePicture, encodePose, type Picture } from "../stream/messages";
import { eachPicture } from "../stream/picture-frames";
import { type Listener, Stream } from "../stream/stream";
import { language } from "../words/language.svelte";
import { say } from "../words/say";
import type { Trouble } from "../words/trouble";
import { CueLatency } from "./cue-latency";
import type { Happening } from "./journey";
import { Stillness } from "./stillness";

const PROTOCOL = 1;

export class LiveSet implements Listener {
  /** Null until it is known. */
  place: Place | null = $state(null);
  /** Whether the browser still asks the patient for the camera. */
  asking = $state(true);
  /** Whether this browser does find poses, but too few a second. */
  tooSlow = $state(false);
  reconnecting = $state(false);
  /** The last one since the set began, or before it began. */
  update: Update | null = $state.raw(null);
  /** Shows the picture, not mirrored. */
  screen: HTMLVideoElement | HTMLCanvasElement = $state.raw(document.createElement("video"));
  readonly course = new Course();
  /** Called with every pose, to draw the skeleton. */
  onPose: (pose: Pose) => void = () => {};

  private readonly announcer: Announcer;
  private readonly latency = new CueLatency();
  private readonly stillness = new Stillness();
  private readonly darkness = new Darkness();
  private readonly look = looker();
  private still = false;
  private camera: MediaStream | null = null;
  private wakeLock: Promise<WakeLockSentinel | null> | null = null;
  private poses: BrowserPoses | null = null;
  private stopPictures = (): void => {};
  private stream: Stream | null = null;
  private phase: "before" | "beginning" | "begun" = "before";
  private cue: Cue | null = null;
  private stopped = false;

  constructor(
    readonly exercise: Exercise,
    /** What the server is asked for besides the exercise. */
    private readonly asked: Pick<Start, "prescription" | "reference">,
    private readonly server: Capabilities,
    private readonly feedback: Feedback,
    private readonly happen: (happening: Happening) => void,
  ) {
    this.announcer = new Announcer(exercise);
  }

  /** Open a camera and begin to watch; what fails is told as a happening. */
  async start(): Promise<void> {
    document.addEventListener("visibilitychange", this.lookAway);
    this.wakeLock = navigator.wakeLock?.request("screen").catch(() => null) ?? null;
    try {
      this.camera = await openCamera();
    } catch (error) {
      if (!(error instanceof CameraError)) throw error;
      if (this.stopped) return;
      this.asking = false;
      if (this.server.camera) this.watchServerCamera();
      else this.fail(error.trouble);
      return;
    }
    this.asking = false;
    if (this.stopped) this.releaseCamera();
    else await this.watchOwnCamera(this.camera);
  }

  begin(): void {
    this.phase = "beginning";
    this.poses?.settle();
    this.stream?.begin();
  }

  finish(): void {
    this.stopWatching();
    this.stream?.finish();
  }

  /** Leave camera and server; nothing is told after it. */
  stop(): void {
    this.stopped = true;
    this.stopWatching();
    this.stream?.close();
    this.releaseCamera();
    this.feedback.hush();
    document.removeEventListener("visibilitychange", this.lookAway);
    void this.wakeLock?.then((lock) => lock?.release());
  }

  private async watchOwnCamera(camera: MediaStream): Promise<void> {
    const video = this.screen as HTMLVideoElement;
    camera.getVideoTracks()[0]?.addEventListener("ended", () => this.fail("camera_ended"));
    video.muted = true;
    video.playsInline = true;
    video.srcObject = camera;
    try {
      await video.play();
    } catch (error) {
      // The patient left while the camera was starting, and took the video off the page.
      if (!this.stopped) throw error;
    }
    if (this.stopped) return;
    const poses = new BrowserPoses();
    this.poses = poses;
    try {
      await poses.load();
    } catch (error) {
      this.sendPictures(video, error);
      return;
    }
    if (this.stopped) poses.stop();
    else this.findPoses(video, poses);
  }

  private findPoses(video: HTMLVideoElement, poses: BrowserPoses): void {
    this.connect("poses");
    poses.onFailure = (error) => {
      if (this.phase === "before") this.sendPictures(video, error);
      else this.fail("pose_failed");
    };
    poses.watch(video, (pose) => {
      this.latency.noteLandmarks(pose.time_s);
      this.found(pose);
      this.stream?.offer(encodePose(pose));
    });
  }

  private sendPictures(video: HTMLVideoElement, reason: unknown): void {
    if (this.stopped) return;
    console.warn("Poses are not found in this browser:", reason);
    this.stopWatching();
    this.tooSlow = reason instanceof TooSlowError;
    this.connect("images");
    this.stopPictures = eachPicture(
      video,
      () => this.stream?.idle === true,
      (picture) => {
        this.latency.noteLandmarks(picture.time_s);
        this.stream?.offer(encodePicture(picture));
      },
    );
  }

  private watchServerCamera(): void {
    this.screen = document.createElement("canvas");
    this.connect("camera");
  }

  private connect(place: Place): void {
    this.place = place;
    this.stream?.close();
    this.lookAway();
    const start = {
      type: "start",
      protocol: PROTOCOL,
      input: place,
      language: language(),
      ...this.asked,
    } as const;
    this.stream = new Stream(streamUrl(this.exercise.id), start, this);
  }

  connected(): void {
    this.reconnecting = false;
  }

  lost(): void {
    this.reconnecting = true;
    this.lookAway();
  }

  begun(): void {
    this.phase = "begun";
    this.course.clear();
    this.announcer.begin();
  }

  updated(received: Update): void {
    const update = this.inTheDark(received);
    if (update.pose !== undefined) this.found(fromServer(update.time_s, update.pose));
    if (this.phase === "beginning") return; // it is about what came before
    this.update = update;
    const exercising = this.phase === "begun";
    if (exercising) {
      this.course.add(update);
      if (isNew(update.cue, this.cue)) this.latency.noteCue(update.cue.rule, update.time_s);
      this.cue = update.cue ?? this.cue;
    }
    for (const announcement of this.announcer.hear(update, now_s(), exercising))
      this.feedback.give(announcement);
    const inPlace = update.stage !== "positioning" && !update.advice;
    this.happen({ what: "seen", inPlace, still: this.still, now_s: now_s() });
  }

  async pictured({ time_s, size, jpeg }: Picture): Promise<void> {
    this.latency.noteLandmarks(time_s);
    const canvas = this.screen;
    if (!(canvas instanceof HTMLCanvasElement)) return;
    const picture = await createImageBitmap(new Blob([jpeg], { type: "image/jpeg" }));
    if (canvas.width !== size[0] || canvas.height !== size[1]) [canvas.width, canvas.height] = size;
    canvas.getContext("2d")?.drawImage(picture, 0, 0);
    picture.close();
  }

  reported(report: Report): void {
    this.happen({ what: "reported", report });
  }

  misunderstood(problem: Problem): void {
    console.warn(`${problem.title}: ${problem.detail}`);
    if (problem.errors?.some(({ field }) => field.split(".")[0] === "reference")) this.fail("bad_reference");
  }

  ended(why: Ending): void {
    if (why !== "reported") this.fail(why);
  }

  /** Where nothing can be made out in the picture, nobody needs to move: what to do is another thing. */
  private inTheDark(update: Update): Update {
    if (!this.darkness.isDark(now_s(), () => this.look(this.screen))) return update;
    const advice = { need: "step_in", part: null, view: null, side: null, text: say("camera-dark") } as const;
    return { ...update, advice };
  }

  private found(pose: Pose): void {
    this.onPose(pose);
    this.still = this.stillness.isStill(pose);
  }

  private fail(trouble: Trouble): void {
    const counted = this.phase === "begun" ? (this.update?.rep_count ?? 0) : null;
    if (!this.stopped) this.happen({ what: "failed", trouble, counted });
  }

  /** Nobody is watching at the moment: a countdown must not run on. */
  private readonly lookAway = (): void => {
    this.happen({ what: "seen", inPlace: false, still: false, now_s: now_s() });
  };

  private stopWatching(): void {
    this.poses?.stop();
    this.poses = null;
    this.stopPictures();
  }

  private releaseCamera(): void {
    for (const track of this.camera?.getTracks() ?? []) track.stop();
  }
}

function now_s(): number {
  return performance.now() / 1000;
}
