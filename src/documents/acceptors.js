// Generated from schemas/ by `npm run generate`. Do not edit.
import module0 from 'ajv/dist/runtime/ucs2length.js';
import module1 from 'ajv-formats/dist/formats.js';

export const Approach = validate22;
const schema7 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","phases","completeness","codeAmendments","systemChanges","objective","scope","principles","environments","devices","securityTesting","capacityTesting","testingIssues","exitCriteria","risks","assurance","completionReportMatters","emulators","deviceSets"],"properties":{"kind":{"const":"approach"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"parts":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/part"}]}},"completeness":{"allOf":[{"$ref":"#/definitions/completeness"}]},"outstanding":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/outstanding"}]}},"codeAmendments":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["variation","summary"],"properties":{"variation":{"allOf":[{"$ref":"#/definitions/text"}]},"summary":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"systemChanges":{"allOf":[{"$ref":"#/definitions/text"}]},"objective":{"allOf":[{"$ref":"#/definitions/text"}]},"scope":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["release","includes"],"properties":{"release":{"allOf":[{"$ref":"#/definitions/id"}]},"includes":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"excludes":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}}}}},"principles":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["phase","approach"],"properties":{"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"approach":{"allOf":[{"$ref":"#/definitions/text"}]},"omittedStages":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["stage","reason"],"properties":{"stage":{"allOf":[{"$ref":"#/definitions/stage"}]},"reason":{"allOf":[{"$ref":"#/definitions/text"}]}}}}}}},"environments":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","phases","purpose"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"purpose":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"devices":{"type":"object","additionalProperties":false,"required":["used"],"properties":{"used":{"type":"boolean"},"types":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["used"],"properties":{"used":{"const":true}}},"then":{"required":["types"]},"else":{"required":["statement"]}},"securityTesting":{"type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"boolean"},"requirements":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["requirements"]},"else":{"required":["statement"]}},"capacityTesting":{"type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"boolean"},"requirements":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["requirements"]},"else":{"required":["statement"]}},"testingIssues":{"type":"object","additionalProperties":false,"required":["process","etadVersion","severities","thresholds","exclusions"],"properties":{"process":{"allOf":[{"$ref":"#/definitions/text"}]},"etadVersion":{"allOf":[{"$ref":"#/definitions/version"}]},"severities":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["level","name","definition"],"properties":{"level":{"allOf":[{"$ref":"#/definitions/severity"}]},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"definition":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"thresholds":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["phase","per","bySeverity"],"properties":{"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"per":{"enum":["sub-system","release"]},"bySeverity":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["severity","maximum"],"properties":{"severity":{"allOf":[{"$ref":"#/definitions/severity"}]},"maximum":{"type":["integer","string"],"minimum":0,"pattern":"^unlimited$"}}}},"total":{"type":["integer","string"],"minimum":0,"pattern":"^unlimited$"}},"if":{"required":["phase"],"properties":{"phase":{"const":"SIT"}}},"then":{"properties":{"per":{"const":"release"}}}}},"exclusions":{"type":"object","additionalProperties":false,"required":["process","approvers","reasons","severities"],"properties":{"process":{"allOf":[{"$ref":"#/definitions/text"}]},"approvers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/body"}]}},"reasons":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"severities":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/severity"}]}}}}}},"exitCriteria":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","phase","criterion"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"criterion":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"risks":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/risk"}]}},"risksStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"assurance":{"allOf":[{"$ref":"#/definitions/text"}]},"completionReportMatters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"emulators":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","purpose"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"purpose":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"emulatorsStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"deviceSets":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","purpose","devices"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"purpose":{"allOf":[{"$ref":"#/definitions/text"}]},"devices":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}}}}},"deviceSetsStatement":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["completeness"],"properties":{"completeness":{"const":"partial"}}},"then":{"required":["outstanding"]},"else":{"properties":{"outstanding":false}}},{"if":{"required":["risks"],"properties":{"risks":{"maxItems":0}}},"then":{"required":["risksStatement"]}},{"if":{"required":["emulators"],"properties":{"emulators":{"maxItems":0}}},"then":{"required":["emulatorsStatement"]}},{"if":{"required":["deviceSets"],"properties":{"deviceSets":{"maxItems":0}}},"then":{"required":["deviceSetsStatement"]}}]};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};
const func3 = (module0.default ?? module0);
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 100){
return false;
}
else {
if(!pattern0.test(data)){
return false;
}
}
}
else {
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 50){
return false;
}
else {
if(!pattern1.test(data)){
return false;
}
}
}
else {
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","pattern":"\\S"};
const pattern2 = new RegExp("\\S", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
return false;
}
}
else {
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"enum":["PIT","SIT"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
return false;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["title","release"],"properties":{"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.release === undefined) && (missing0 = "release"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
const _errs4 = errors;
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
const _errs6 = errors;
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subSystem !== undefined){
const _errs8 = errors;
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema13 = {"enum":["full","partial"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "full") || (data === "partial"))){
return false;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"groups":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"plannedFor":{"allOf":[{"$ref":"#/definitions/date"}]}}};
const schema15 = {"type":"string","format":"date"};
const formats0 = module1.fullFormats.date;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate(data))){
return false;
}
}
else {
return false;
}
}
}
validate48.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.description === undefined) && (missing0 = "description"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "description")) || (key0 === "releases")) || (key0 === "phases")) || (key0 === "subSystems")) || (key0 === "groups")) || (key0 === "plannedFor"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(!(validate27(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releases !== undefined){
let data2 = data.releases;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate23(data2[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data4 = data.phases;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length < 1){
return false;
}
else {
var valid5 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate30(data4[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid5 = _errs12 === errors;
if(!valid5){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subSystems !== undefined){
let data6 = data.subSystems;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length < 1){
return false;
}
else {
var valid7 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs16 = errors;
if(!(validate23(data6[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid7 = _errs16 === errors;
if(!valid7){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined){
let data8 = data.groups;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length < 1){
return false;
}
else {
var valid9 = true;
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
const _errs20 = errors;
if(!(validate23(data8[i3], {instancePath:instancePath+"/groups/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid9 = _errs20 === errors;
if(!valid9){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plannedFor !== undefined){
const _errs22 = errors;
if(!(validate48(data.plannedFor, {instancePath:instancePath+"/plannedFor",parentData:data,parentDataProperty:"plannedFor",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema16 = {"enum":["Unit","Link","System","Component Integration"]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "Unit") || (data === "Link")) || (data === "System")) || (data === "Component Integration"))){
return false;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"integer","minimum":1};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
return false;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}

const schema18 = {"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((data === "DCC") || (data === "TAB")) || (data === "TAG")) || (data === "Panel")) || (data === "Secretary of State")) || (data === "Authority")) || (data === "Parties")) || (data === "Service Provider")) || (data === "Other"))){
return false;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["id","risk","mitigation"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"risk":{"allOf":[{"$ref":"#/definitions/text"}]},"mitigation":{"allOf":[{"$ref":"#/definitions/text"}]},"owner":{"allOf":[{"$ref":"#/definitions/text"}]}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.mitigation === undefined) && (missing0 = "mitigation"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "risk")) || (key0 === "mitigation")) || (key0 === "owner"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
const _errs4 = errors;
if(!(validate27(data.risk, {instancePath:instancePath+"/risk",parentData:data,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mitigation !== undefined){
const _errs6 = errors;
if(!(validate27(data.mitigation, {instancePath:instancePath+"/mitigation",parentData:data,parentDataProperty:"mitigation",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs8 = errors;
if(!(validate27(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^unlimited$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.completeness === undefined) && (missing0 = "completeness")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.completeness !== undefined){
if("partial" !== data.completeness){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.outstanding === undefined) && (missing1 = "outstanding")){
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding !== undefined){
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate22.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.risks === undefined) && (missing2 = "risks")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.risks !== undefined){
let data2 = data.risks;
if(Array.isArray(data2)){
if(data2.length > 0){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.risksStatement === undefined) && (missing3 = "risksStatement")){
return false;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate22.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
const _errs12 = errors;
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.emulators === undefined) && (missing4 = "emulators")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.emulators !== undefined){
let data3 = data.emulators;
if(Array.isArray(data3)){
if(data3.length > 0){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.emulatorsStatement === undefined) && (missing5 = "emulatorsStatement")){
return false;
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate22.errors = vErrors;
return false;
}
var valid0 = _errs12 === errors;
if(valid0){
const _errs17 = errors;
const _errs18 = errors;
let valid8 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.deviceSets === undefined) && (missing6 = "deviceSets")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.deviceSets !== undefined){
let data4 = data.deviceSets;
if(Array.isArray(data4)){
if(data4.length > 0){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.deviceSetsStatement === undefined) && (missing7 = "deviceSetsStatement")){
return false;
}
}
var _valid3 = _errs21 === errors;
valid8 = _valid3;
}
if(!valid8){
const err11 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate22.errors = vErrors;
return false;
}
var valid0 = _errs17 === errors;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((((((((((((((((((((((((data.kind === undefined) && (missing8 = "kind")) || ((data.id === undefined) && (missing8 = "id"))) || ((data.version === undefined) && (missing8 = "version"))) || ((data.title === undefined) && (missing8 = "title"))) || ((data.releases === undefined) && (missing8 = "releases"))) || ((data.phases === undefined) && (missing8 = "phases"))) || ((data.completeness === undefined) && (missing8 = "completeness"))) || ((data.codeAmendments === undefined) && (missing8 = "codeAmendments"))) || ((data.systemChanges === undefined) && (missing8 = "systemChanges"))) || ((data.objective === undefined) && (missing8 = "objective"))) || ((data.scope === undefined) && (missing8 = "scope"))) || ((data.principles === undefined) && (missing8 = "principles"))) || ((data.environments === undefined) && (missing8 = "environments"))) || ((data.devices === undefined) && (missing8 = "devices"))) || ((data.securityTesting === undefined) && (missing8 = "securityTesting"))) || ((data.capacityTesting === undefined) && (missing8 = "capacityTesting"))) || ((data.testingIssues === undefined) && (missing8 = "testingIssues"))) || ((data.exitCriteria === undefined) && (missing8 = "exitCriteria"))) || ((data.risks === undefined) && (missing8 = "risks"))) || ((data.assurance === undefined) && (missing8 = "assurance"))) || ((data.completionReportMatters === undefined) && (missing8 = "completionReportMatters"))) || ((data.emulators === undefined) && (missing8 = "emulators"))) || ((data.deviceSets === undefined) && (missing8 = "deviceSets"))){
return false;
}
else {
const _errs22 = errors;
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
return false;
break;
}
}
if(_errs22 === errors){
if(data.kind !== undefined){
const _errs23 = errors;
if("approach" !== data.kind){
return false;
}
var valid10 = _errs23 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.id !== undefined){
const _errs24 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid10 = _errs24 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.version !== undefined){
const _errs26 = errors;
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid10 = _errs26 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.title !== undefined){
const _errs28 = errors;
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid10 = _errs28 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.releases !== undefined){
let data9 = data.releases;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data9)){
if(data9.length < 1){
return false;
}
else {
var valid14 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate23(data9[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid14 = _errs32 === errors;
if(!valid14){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs30 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.phases !== undefined){
let data11 = data.phases;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data11)){
if(data11.length < 1){
return false;
}
else {
var valid16 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs36 = errors;
if(!(validate30(data11[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid16 = _errs36 === errors;
if(!valid16){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs34 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.subSystems !== undefined){
let data13 = data.subSystems;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data13)){
if(data13.length < 1){
return false;
}
else {
var valid18 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
const _errs40 = errors;
if(!(validate23(data13[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid18 = _errs40 === errors;
if(!valid18){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.parts !== undefined){
let data15 = data.parts;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data15)){
if(data15.length < 1){
return false;
}
else {
var valid20 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs44 = errors;
if(!(validate33(data15[i3], {instancePath:instancePath+"/parts/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid20 = _errs44 === errors;
if(!valid20){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.completeness !== undefined){
const _errs46 = errors;
if(!(validate39(data.completeness, {instancePath:instancePath+"/completeness",parentData:data,parentDataProperty:"completeness",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid10 = _errs46 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.outstanding !== undefined){
let data18 = data.outstanding;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data18)){
if(data18.length < 1){
return false;
}
else {
var valid23 = true;
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
const _errs50 = errors;
if(!(validate41(data18[i4], {instancePath:instancePath+"/outstanding/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid23 = _errs50 === errors;
if(!valid23){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.codeAmendments !== undefined){
let data20 = data.codeAmendments;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data20)){
if(data20.length < 1){
return false;
}
else {
var valid25 = true;
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
const _errs54 = errors;
if(errors === _errs54){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing9;
if(((data21.variation === undefined) && (missing9 = "variation")) || ((data21.summary === undefined) && (missing9 = "summary"))){
return false;
}
else {
const _errs56 = errors;
for(const key1 in data21){
if(!((key1 === "variation") || (key1 === "summary"))){
return false;
break;
}
}
if(_errs56 === errors){
if(data21.variation !== undefined){
const _errs57 = errors;
if(!(validate27(data21.variation, {instancePath:instancePath+"/codeAmendments/" + i5+"/variation",parentData:data21,parentDataProperty:"variation",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid26 = _errs57 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data21.summary !== undefined){
const _errs59 = errors;
if(!(validate27(data21.summary, {instancePath:instancePath+"/codeAmendments/" + i5+"/summary",parentData:data21,parentDataProperty:"summary",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid26 = _errs59 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
return false;
}
}
var valid25 = _errs54 === errors;
if(!valid25){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.systemChanges !== undefined){
const _errs61 = errors;
if(!(validate27(data.systemChanges, {instancePath:instancePath+"/systemChanges",parentData:data,parentDataProperty:"systemChanges",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid10 = _errs61 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.objective !== undefined){
const _errs63 = errors;
if(!(validate27(data.objective, {instancePath:instancePath+"/objective",parentData:data,parentDataProperty:"objective",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.scope !== undefined){
let data26 = data.scope;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data26)){
if(data26.length < 1){
return false;
}
else {
var valid31 = true;
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
const _errs67 = errors;
if(errors === _errs67){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing10;
if(((data27.release === undefined) && (missing10 = "release")) || ((data27.includes === undefined) && (missing10 = "includes"))){
return false;
}
else {
const _errs69 = errors;
for(const key2 in data27){
if(!(((key2 === "release") || (key2 === "includes")) || (key2 === "excludes"))){
return false;
break;
}
}
if(_errs69 === errors){
if(data27.release !== undefined){
const _errs70 = errors;
if(!(validate23(data27.release, {instancePath:instancePath+"/scope/" + i6+"/release",parentData:data27,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid32 = _errs70 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data27.includes !== undefined){
let data29 = data27.includes;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data29)){
if(data29.length < 1){
return false;
}
else {
var valid34 = true;
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
const _errs74 = errors;
if(!(validate27(data29[i7], {instancePath:instancePath+"/scope/" + i6+"/includes/" + i7,parentData:data29,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid34 = _errs74 === errors;
if(!valid34){
break;
}
}
}
}
else {
return false;
}
}
var valid32 = _errs72 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data27.excludes !== undefined){
let data31 = data27.excludes;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data31)){
var valid36 = true;
const len8 = data31.length;
for(let i8=0; i8<len8; i8++){
const _errs78 = errors;
if(!(validate27(data31[i8], {instancePath:instancePath+"/scope/" + i6+"/excludes/" + i8,parentData:data31,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid36 = _errs78 === errors;
if(!valid36){
break;
}
}
}
else {
return false;
}
}
var valid32 = _errs76 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid31 = _errs67 === errors;
if(!valid31){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.principles !== undefined){
let data33 = data.principles;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data33)){
if(data33.length < 1){
return false;
}
else {
var valid38 = true;
const len9 = data33.length;
for(let i9=0; i9<len9; i9++){
let data34 = data33[i9];
const _errs82 = errors;
if(errors === _errs82){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing11;
if(((data34.phase === undefined) && (missing11 = "phase")) || ((data34.approach === undefined) && (missing11 = "approach"))){
return false;
}
else {
const _errs84 = errors;
for(const key3 in data34){
if(!(((key3 === "phase") || (key3 === "approach")) || (key3 === "omittedStages"))){
return false;
break;
}
}
if(_errs84 === errors){
if(data34.phase !== undefined){
const _errs85 = errors;
if(!(validate30(data34.phase, {instancePath:instancePath+"/principles/" + i9+"/phase",parentData:data34,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid39 = _errs85 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data34.approach !== undefined){
const _errs87 = errors;
if(!(validate27(data34.approach, {instancePath:instancePath+"/principles/" + i9+"/approach",parentData:data34,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid39 = _errs87 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data34.omittedStages !== undefined){
let data37 = data34.omittedStages;
const _errs89 = errors;
if(errors === _errs89){
if(Array.isArray(data37)){
if(data37.length < 1){
return false;
}
else {
var valid42 = true;
const len10 = data37.length;
for(let i10=0; i10<len10; i10++){
let data38 = data37[i10];
const _errs91 = errors;
if(errors === _errs91){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing12;
if(((data38.stage === undefined) && (missing12 = "stage")) || ((data38.reason === undefined) && (missing12 = "reason"))){
return false;
}
else {
const _errs93 = errors;
for(const key4 in data38){
if(!((key4 === "stage") || (key4 === "reason"))){
return false;
break;
}
}
if(_errs93 === errors){
if(data38.stage !== undefined){
const _errs94 = errors;
if(!(validate60(data38.stage, {instancePath:instancePath+"/principles/" + i9+"/omittedStages/" + i10+"/stage",parentData:data38,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid43 = _errs94 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data38.reason !== undefined){
const _errs96 = errors;
if(!(validate27(data38.reason, {instancePath:instancePath+"/principles/" + i9+"/omittedStages/" + i10+"/reason",parentData:data38,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid43 = _errs96 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
return false;
}
}
var valid42 = _errs91 === errors;
if(!valid42){
break;
}
}
}
}
else {
return false;
}
}
var valid39 = _errs89 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid38 = _errs82 === errors;
if(!valid38){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs80 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.environments !== undefined){
let data41 = data.environments;
const _errs98 = errors;
if(errors === _errs98){
if(Array.isArray(data41)){
if(data41.length < 1){
return false;
}
else {
var valid46 = true;
const len11 = data41.length;
for(let i11=0; i11<len11; i11++){
let data42 = data41[i11];
const _errs100 = errors;
if(errors === _errs100){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing13;
if((((data42.id === undefined) && (missing13 = "id")) || ((data42.phases === undefined) && (missing13 = "phases"))) || ((data42.purpose === undefined) && (missing13 = "purpose"))){
return false;
}
else {
const _errs102 = errors;
for(const key5 in data42){
if(!(((key5 === "id") || (key5 === "phases")) || (key5 === "purpose"))){
return false;
break;
}
}
if(_errs102 === errors){
if(data42.id !== undefined){
const _errs103 = errors;
if(!(validate23(data42.id, {instancePath:instancePath+"/environments/" + i11+"/id",parentData:data42,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid47 = _errs103 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data42.phases !== undefined){
let data44 = data42.phases;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data44)){
if(data44.length < 1){
return false;
}
else {
var valid49 = true;
const len12 = data44.length;
for(let i12=0; i12<len12; i12++){
const _errs107 = errors;
if(!(validate30(data44[i12], {instancePath:instancePath+"/environments/" + i11+"/phases/" + i12,parentData:data44,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid49 = _errs107 === errors;
if(!valid49){
break;
}
}
}
}
else {
return false;
}
}
var valid47 = _errs105 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data42.purpose !== undefined){
const _errs109 = errors;
if(!(validate27(data42.purpose, {instancePath:instancePath+"/environments/" + i11+"/purpose",parentData:data42,parentDataProperty:"purpose",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid47 = _errs109 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid46 = _errs100 === errors;
if(!valid46){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs98 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.devices !== undefined){
let data47 = data.devices;
const _errs111 = errors;
const _errs113 = errors;
let valid52 = true;
const _errs114 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing14;
if((data47.used === undefined) && (missing14 = "used")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data47.used !== undefined){
if(true !== data47.used){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid4 = _errs114 === errors;
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid4){
const _errs116 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing15;
if((data47.types === undefined) && (missing15 = "types")){
return false;
}
}
var _valid4 = _errs116 === errors;
valid52 = _valid4;
ifClause1 = "then";
}
else {
const _errs117 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing16;
if((data47.statement === undefined) && (missing16 = "statement")){
return false;
}
}
var _valid4 = _errs117 === errors;
valid52 = _valid4;
ifClause1 = "else";
}
if(!valid52){
const err14 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate22.errors = vErrors;
return false;
}
if(errors === _errs111){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing17;
if((data47.used === undefined) && (missing17 = "used")){
return false;
}
else {
const _errs118 = errors;
for(const key6 in data47){
if(!(((key6 === "used") || (key6 === "types")) || (key6 === "statement"))){
return false;
break;
}
}
if(_errs118 === errors){
if(data47.used !== undefined){
const _errs119 = errors;
if(typeof data47.used !== "boolean"){
return false;
}
var valid54 = _errs119 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data47.types !== undefined){
let data50 = data47.types;
const _errs121 = errors;
if(errors === _errs121){
if(Array.isArray(data50)){
if(data50.length < 1){
return false;
}
else {
var valid55 = true;
const len13 = data50.length;
for(let i13=0; i13<len13; i13++){
const _errs123 = errors;
if(!(validate27(data50[i13], {instancePath:instancePath+"/devices/types/" + i13,parentData:data50,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid55 = _errs123 === errors;
if(!valid55){
break;
}
}
}
}
else {
return false;
}
}
var valid54 = _errs121 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data47.statement !== undefined){
const _errs125 = errors;
if(!(validate27(data47.statement, {instancePath:instancePath+"/devices/statement",parentData:data47,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid54 = _errs125 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid10 = _errs111 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.securityTesting !== undefined){
let data53 = data.securityTesting;
const _errs127 = errors;
const _errs129 = errors;
let valid58 = true;
const _errs130 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing18;
if((data53.required === undefined) && (missing18 = "required")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data53.required !== undefined){
if(true !== data53.required){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var _valid5 = _errs130 === errors;
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid5){
const _errs132 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing19;
if((data53.requirements === undefined) && (missing19 = "requirements")){
return false;
}
}
var _valid5 = _errs132 === errors;
valid58 = _valid5;
ifClause2 = "then";
}
else {
const _errs133 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing20;
if((data53.statement === undefined) && (missing20 = "statement")){
return false;
}
}
var _valid5 = _errs133 === errors;
valid58 = _valid5;
ifClause2 = "else";
}
if(!valid58){
const err17 = {instancePath:instancePath+"/securityTesting",schemaPath:"#/properties/securityTesting/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate22.errors = vErrors;
return false;
}
if(errors === _errs127){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing21;
if((data53.required === undefined) && (missing21 = "required")){
return false;
}
else {
const _errs134 = errors;
for(const key7 in data53){
if(!(((key7 === "required") || (key7 === "requirements")) || (key7 === "statement"))){
return false;
break;
}
}
if(_errs134 === errors){
if(data53.required !== undefined){
const _errs135 = errors;
if(typeof data53.required !== "boolean"){
return false;
}
var valid60 = _errs135 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data53.requirements !== undefined){
let data56 = data53.requirements;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data56)){
if(data56.length < 1){
return false;
}
else {
var valid61 = true;
const len14 = data56.length;
for(let i14=0; i14<len14; i14++){
const _errs139 = errors;
if(!(validate27(data56[i14], {instancePath:instancePath+"/securityTesting/requirements/" + i14,parentData:data56,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid61 = _errs139 === errors;
if(!valid61){
break;
}
}
}
}
else {
return false;
}
}
var valid60 = _errs137 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data53.statement !== undefined){
const _errs141 = errors;
if(!(validate27(data53.statement, {instancePath:instancePath+"/securityTesting/statement",parentData:data53,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid60 = _errs141 === errors;
}
else {
var valid60 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid10 = _errs127 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.capacityTesting !== undefined){
let data59 = data.capacityTesting;
const _errs143 = errors;
const _errs145 = errors;
let valid64 = true;
const _errs146 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing22;
if((data59.required === undefined) && (missing22 = "required")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data59.required !== undefined){
if(true !== data59.required){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var _valid6 = _errs146 === errors;
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid6){
const _errs148 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing23;
if((data59.requirements === undefined) && (missing23 = "requirements")){
return false;
}
}
var _valid6 = _errs148 === errors;
valid64 = _valid6;
ifClause3 = "then";
}
else {
const _errs149 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing24;
if((data59.statement === undefined) && (missing24 = "statement")){
return false;
}
}
var _valid6 = _errs149 === errors;
valid64 = _valid6;
ifClause3 = "else";
}
if(!valid64){
const err20 = {instancePath:instancePath+"/capacityTesting",schemaPath:"#/properties/capacityTesting/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate22.errors = vErrors;
return false;
}
if(errors === _errs143){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing25;
if((data59.required === undefined) && (missing25 = "required")){
return false;
}
else {
const _errs150 = errors;
for(const key8 in data59){
if(!(((key8 === "required") || (key8 === "requirements")) || (key8 === "statement"))){
return false;
break;
}
}
if(_errs150 === errors){
if(data59.required !== undefined){
const _errs151 = errors;
if(typeof data59.required !== "boolean"){
return false;
}
var valid66 = _errs151 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data59.requirements !== undefined){
let data62 = data59.requirements;
const _errs153 = errors;
if(errors === _errs153){
if(Array.isArray(data62)){
if(data62.length < 1){
return false;
}
else {
var valid67 = true;
const len15 = data62.length;
for(let i15=0; i15<len15; i15++){
const _errs155 = errors;
if(!(validate27(data62[i15], {instancePath:instancePath+"/capacityTesting/requirements/" + i15,parentData:data62,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid67 = _errs155 === errors;
if(!valid67){
break;
}
}
}
}
else {
return false;
}
}
var valid66 = _errs153 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data59.statement !== undefined){
const _errs157 = errors;
if(!(validate27(data59.statement, {instancePath:instancePath+"/capacityTesting/statement",parentData:data59,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid66 = _errs157 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid10 = _errs143 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.testingIssues !== undefined){
let data65 = data.testingIssues;
const _errs159 = errors;
if(errors === _errs159){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing26;
if((((((data65.process === undefined) && (missing26 = "process")) || ((data65.etadVersion === undefined) && (missing26 = "etadVersion"))) || ((data65.severities === undefined) && (missing26 = "severities"))) || ((data65.thresholds === undefined) && (missing26 = "thresholds"))) || ((data65.exclusions === undefined) && (missing26 = "exclusions"))){
return false;
}
else {
const _errs161 = errors;
for(const key9 in data65){
if(!(((((key9 === "process") || (key9 === "etadVersion")) || (key9 === "severities")) || (key9 === "thresholds")) || (key9 === "exclusions"))){
return false;
break;
}
}
if(_errs161 === errors){
if(data65.process !== undefined){
const _errs162 = errors;
if(!(validate27(data65.process, {instancePath:instancePath+"/testingIssues/process",parentData:data65,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid70 = _errs162 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data65.etadVersion !== undefined){
const _errs164 = errors;
if(!(validate25(data65.etadVersion, {instancePath:instancePath+"/testingIssues/etadVersion",parentData:data65,parentDataProperty:"etadVersion",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid70 = _errs164 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data65.severities !== undefined){
let data68 = data65.severities;
const _errs166 = errors;
if(errors === _errs166){
if(Array.isArray(data68)){
if(data68.length < 1){
return false;
}
else {
var valid73 = true;
const len16 = data68.length;
for(let i16=0; i16<len16; i16++){
let data69 = data68[i16];
const _errs168 = errors;
if(errors === _errs168){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing27;
if((((data69.level === undefined) && (missing27 = "level")) || ((data69.name === undefined) && (missing27 = "name"))) || ((data69.definition === undefined) && (missing27 = "definition"))){
return false;
}
else {
const _errs170 = errors;
for(const key10 in data69){
if(!(((key10 === "level") || (key10 === "name")) || (key10 === "definition"))){
return false;
break;
}
}
if(_errs170 === errors){
if(data69.level !== undefined){
const _errs171 = errors;
if(!(validate74(data69.level, {instancePath:instancePath+"/testingIssues/severities/" + i16+"/level",parentData:data69,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid74 = _errs171 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data69.name !== undefined){
const _errs173 = errors;
if(!(validate27(data69.name, {instancePath:instancePath+"/testingIssues/severities/" + i16+"/name",parentData:data69,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid74 = _errs173 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data69.definition !== undefined){
const _errs175 = errors;
if(!(validate27(data69.definition, {instancePath:instancePath+"/testingIssues/severities/" + i16+"/definition",parentData:data69,parentDataProperty:"definition",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid74 = _errs175 === errors;
}
else {
var valid74 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid73 = _errs168 === errors;
if(!valid73){
break;
}
}
}
}
else {
return false;
}
}
var valid70 = _errs166 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data65.thresholds !== undefined){
let data73 = data65.thresholds;
const _errs177 = errors;
if(errors === _errs177){
if(Array.isArray(data73)){
if(data73.length < 1){
return false;
}
else {
var valid78 = true;
const len17 = data73.length;
for(let i17=0; i17<len17; i17++){
let data74 = data73[i17];
const _errs179 = errors;
const _errs181 = errors;
let valid79 = true;
const _errs182 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing28;
if((data74.phase === undefined) && (missing28 = "phase")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data74.phase !== undefined){
if("SIT" !== data74.phase){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid7 = _errs182 === errors;
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs184 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.per !== undefined){
if("release" !== data74.per){
return false;
}
}
}
var _valid7 = _errs184 === errors;
valid79 = _valid7;
}
if(!valid79){
const err23 = {instancePath:instancePath+"/testingIssues/thresholds/" + i17,schemaPath:"#/properties/testingIssues/properties/thresholds/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate22.errors = vErrors;
return false;
}
if(errors === _errs179){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing29;
if((((data74.phase === undefined) && (missing29 = "phase")) || ((data74.per === undefined) && (missing29 = "per"))) || ((data74.bySeverity === undefined) && (missing29 = "bySeverity"))){
return false;
}
else {
const _errs186 = errors;
for(const key11 in data74){
if(!((((key11 === "phase") || (key11 === "per")) || (key11 === "bySeverity")) || (key11 === "total"))){
return false;
break;
}
}
if(_errs186 === errors){
if(data74.phase !== undefined){
const _errs187 = errors;
if(!(validate30(data74.phase, {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/phase",parentData:data74,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid82 = _errs187 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data74.per !== undefined){
let data78 = data74.per;
const _errs189 = errors;
if(!((data78 === "sub-system") || (data78 === "release"))){
return false;
}
var valid82 = _errs189 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data74.bySeverity !== undefined){
let data79 = data74.bySeverity;
const _errs190 = errors;
if(errors === _errs190){
if(Array.isArray(data79)){
if(data79.length < 1){
return false;
}
else {
var valid84 = true;
const len18 = data79.length;
for(let i18=0; i18<len18; i18++){
let data80 = data79[i18];
const _errs192 = errors;
if(errors === _errs192){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing30;
if(((data80.severity === undefined) && (missing30 = "severity")) || ((data80.maximum === undefined) && (missing30 = "maximum"))){
return false;
}
else {
const _errs194 = errors;
for(const key12 in data80){
if(!((key12 === "severity") || (key12 === "maximum"))){
return false;
break;
}
}
if(_errs194 === errors){
if(data80.severity !== undefined){
const _errs195 = errors;
if(!(validate74(data80.severity, {instancePath:instancePath+"/testingIssues/thresholds/" + i17+"/bySeverity/" + i18+"/severity",parentData:data80,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid85 = _errs195 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data80.maximum !== undefined){
let data82 = data80.maximum;
const _errs197 = errors;
if((!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))) && (typeof data82 !== "string")){
return false;
}
if(errors === _errs197){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
return false;
}
}
if(errors === _errs197){
if(typeof data82 === "string"){
if(!pattern3.test(data82)){
return false;
}
}
}
}
var valid85 = _errs197 === errors;
}
else {
var valid85 = true;
}
}
}
}
}
else {
return false;
}
}
var valid84 = _errs192 === errors;
if(!valid84){
break;
}
}
}
}
else {
return false;
}
}
var valid82 = _errs190 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data74.total !== undefined){
let data83 = data74.total;
const _errs199 = errors;
if((!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))) && (typeof data83 !== "string")){
return false;
}
if(errors === _errs199){
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 0 || isNaN(data83)){
return false;
}
}
if(errors === _errs199){
if(typeof data83 === "string"){
if(!pattern3.test(data83)){
return false;
}
}
}
}
var valid82 = _errs199 === errors;
}
else {
var valid82 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
var valid78 = _errs179 === errors;
if(!valid78){
break;
}
}
}
}
else {
return false;
}
}
var valid70 = _errs177 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data65.exclusions !== undefined){
let data84 = data65.exclusions;
const _errs201 = errors;
if(errors === _errs201){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing31;
if(((((data84.process === undefined) && (missing31 = "process")) || ((data84.approvers === undefined) && (missing31 = "approvers"))) || ((data84.reasons === undefined) && (missing31 = "reasons"))) || ((data84.severities === undefined) && (missing31 = "severities"))){
return false;
}
else {
const _errs203 = errors;
for(const key13 in data84){
if(!((((key13 === "process") || (key13 === "approvers")) || (key13 === "reasons")) || (key13 === "severities"))){
return false;
break;
}
}
if(_errs203 === errors){
if(data84.process !== undefined){
const _errs204 = errors;
if(!(validate27(data84.process, {instancePath:instancePath+"/testingIssues/exclusions/process",parentData:data84,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid87 = _errs204 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data84.approvers !== undefined){
let data86 = data84.approvers;
const _errs206 = errors;
if(errors === _errs206){
if(Array.isArray(data86)){
var valid89 = true;
const len19 = data86.length;
for(let i19=0; i19<len19; i19++){
const _errs208 = errors;
if(!(validate81(data86[i19], {instancePath:instancePath+"/testingIssues/exclusions/approvers/" + i19,parentData:data86,parentDataProperty:i19,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid89 = _errs208 === errors;
if(!valid89){
break;
}
}
}
else {
return false;
}
}
var valid87 = _errs206 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data84.reasons !== undefined){
let data88 = data84.reasons;
const _errs210 = errors;
if(errors === _errs210){
if(Array.isArray(data88)){
var valid91 = true;
const len20 = data88.length;
for(let i20=0; i20<len20; i20++){
let data89 = data88[i20];
const _errs212 = errors;
if(errors === _errs212){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing32;
if(((data89.id === undefined) && (missing32 = "id")) || ((data89.description === undefined) && (missing32 = "description"))){
return false;
}
else {
const _errs214 = errors;
for(const key14 in data89){
if(!((key14 === "id") || (key14 === "description"))){
return false;
break;
}
}
if(_errs214 === errors){
if(data89.id !== undefined){
const _errs215 = errors;
if(!(validate23(data89.id, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i20+"/id",parentData:data89,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid92 = _errs215 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data89.description !== undefined){
const _errs217 = errors;
if(!(validate27(data89.description, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i20+"/description",parentData:data89,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid92 = _errs217 === errors;
}
else {
var valid92 = true;
}
}
}
}
}
else {
return false;
}
}
var valid91 = _errs212 === errors;
if(!valid91){
break;
}
}
}
else {
return false;
}
}
var valid87 = _errs210 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data84.severities !== undefined){
let data92 = data84.severities;
const _errs219 = errors;
if(errors === _errs219){
if(Array.isArray(data92)){
var valid95 = true;
const len21 = data92.length;
for(let i21=0; i21<len21; i21++){
const _errs221 = errors;
if(!(validate74(data92[i21], {instancePath:instancePath+"/testingIssues/exclusions/severities/" + i21,parentData:data92,parentDataProperty:i21,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid95 = _errs221 === errors;
if(!valid95){
break;
}
}
}
else {
return false;
}
}
var valid87 = _errs219 === errors;
}
else {
var valid87 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
var valid70 = _errs201 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid10 = _errs159 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.exitCriteria !== undefined){
let data94 = data.exitCriteria;
const _errs223 = errors;
if(errors === _errs223){
if(Array.isArray(data94)){
if(data94.length < 1){
return false;
}
else {
var valid97 = true;
const len22 = data94.length;
for(let i22=0; i22<len22; i22++){
let data95 = data94[i22];
const _errs225 = errors;
if(errors === _errs225){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing33;
if((((data95.id === undefined) && (missing33 = "id")) || ((data95.phase === undefined) && (missing33 = "phase"))) || ((data95.criterion === undefined) && (missing33 = "criterion"))){
return false;
}
else {
const _errs227 = errors;
for(const key15 in data95){
if(!(((key15 === "id") || (key15 === "phase")) || (key15 === "criterion"))){
return false;
break;
}
}
if(_errs227 === errors){
if(data95.id !== undefined){
const _errs228 = errors;
if(!(validate23(data95.id, {instancePath:instancePath+"/exitCriteria/" + i22+"/id",parentData:data95,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid98 = _errs228 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data95.phase !== undefined){
const _errs230 = errors;
if(!(validate30(data95.phase, {instancePath:instancePath+"/exitCriteria/" + i22+"/phase",parentData:data95,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid98 = _errs230 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data95.criterion !== undefined){
const _errs232 = errors;
if(!(validate27(data95.criterion, {instancePath:instancePath+"/exitCriteria/" + i22+"/criterion",parentData:data95,parentDataProperty:"criterion",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid98 = _errs232 === errors;
}
else {
var valid98 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid97 = _errs225 === errors;
if(!valid97){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs223 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.risks !== undefined){
let data99 = data.risks;
const _errs234 = errors;
if(errors === _errs234){
if(Array.isArray(data99)){
var valid102 = true;
const len23 = data99.length;
for(let i23=0; i23<len23; i23++){
const _errs236 = errors;
if(!(validate89(data99[i23], {instancePath:instancePath+"/risks/" + i23,parentData:data99,parentDataProperty:i23,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid102 = _errs236 === errors;
if(!valid102){
break;
}
}
}
else {
return false;
}
}
var valid10 = _errs234 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.risksStatement !== undefined){
const _errs238 = errors;
if(!(validate27(data.risksStatement, {instancePath:instancePath+"/risksStatement",parentData:data,parentDataProperty:"risksStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid10 = _errs238 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.assurance !== undefined){
const _errs240 = errors;
if(!(validate27(data.assurance, {instancePath:instancePath+"/assurance",parentData:data,parentDataProperty:"assurance",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid10 = _errs240 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.completionReportMatters !== undefined){
let data103 = data.completionReportMatters;
const _errs242 = errors;
if(errors === _errs242){
if(Array.isArray(data103)){
var valid106 = true;
const len24 = data103.length;
for(let i24=0; i24<len24; i24++){
let data104 = data103[i24];
const _errs244 = errors;
if(errors === _errs244){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing34;
if(((data104.id === undefined) && (missing34 = "id")) || ((data104.title === undefined) && (missing34 = "title"))){
return false;
}
else {
const _errs246 = errors;
for(const key16 in data104){
if(!((key16 === "id") || (key16 === "title"))){
return false;
break;
}
}
if(_errs246 === errors){
if(data104.id !== undefined){
const _errs247 = errors;
if(!(validate23(data104.id, {instancePath:instancePath+"/completionReportMatters/" + i24+"/id",parentData:data104,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid107 = _errs247 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data104.title !== undefined){
const _errs249 = errors;
if(!(validate27(data104.title, {instancePath:instancePath+"/completionReportMatters/" + i24+"/title",parentData:data104,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid107 = _errs249 === errors;
}
else {
var valid107 = true;
}
}
}
}
}
else {
return false;
}
}
var valid106 = _errs244 === errors;
if(!valid106){
break;
}
}
}
else {
return false;
}
}
var valid10 = _errs242 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.emulators !== undefined){
let data107 = data.emulators;
const _errs251 = errors;
if(errors === _errs251){
if(Array.isArray(data107)){
var valid110 = true;
const len25 = data107.length;
for(let i25=0; i25<len25; i25++){
let data108 = data107[i25];
const _errs253 = errors;
if(errors === _errs253){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
let missing35;
if(((data108.id === undefined) && (missing35 = "id")) || ((data108.purpose === undefined) && (missing35 = "purpose"))){
return false;
}
else {
const _errs255 = errors;
for(const key17 in data108){
if(!((key17 === "id") || (key17 === "purpose"))){
return false;
break;
}
}
if(_errs255 === errors){
if(data108.id !== undefined){
const _errs256 = errors;
if(!(validate23(data108.id, {instancePath:instancePath+"/emulators/" + i25+"/id",parentData:data108,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid111 = _errs256 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data108.purpose !== undefined){
const _errs258 = errors;
if(!(validate27(data108.purpose, {instancePath:instancePath+"/emulators/" + i25+"/purpose",parentData:data108,parentDataProperty:"purpose",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid111 = _errs258 === errors;
}
else {
var valid111 = true;
}
}
}
}
}
else {
return false;
}
}
var valid110 = _errs253 === errors;
if(!valid110){
break;
}
}
}
else {
return false;
}
}
var valid10 = _errs251 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.emulatorsStatement !== undefined){
const _errs260 = errors;
if(!(validate27(data.emulatorsStatement, {instancePath:instancePath+"/emulatorsStatement",parentData:data,parentDataProperty:"emulatorsStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid10 = _errs260 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.deviceSets !== undefined){
let data112 = data.deviceSets;
const _errs262 = errors;
if(errors === _errs262){
if(Array.isArray(data112)){
var valid115 = true;
const len26 = data112.length;
for(let i26=0; i26<len26; i26++){
let data113 = data112[i26];
const _errs264 = errors;
if(errors === _errs264){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing36;
if((((data113.id === undefined) && (missing36 = "id")) || ((data113.purpose === undefined) && (missing36 = "purpose"))) || ((data113.devices === undefined) && (missing36 = "devices"))){
return false;
}
else {
const _errs266 = errors;
for(const key18 in data113){
if(!(((key18 === "id") || (key18 === "purpose")) || (key18 === "devices"))){
return false;
break;
}
}
if(_errs266 === errors){
if(data113.id !== undefined){
const _errs267 = errors;
if(!(validate23(data113.id, {instancePath:instancePath+"/deviceSets/" + i26+"/id",parentData:data113,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid116 = _errs267 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data113.purpose !== undefined){
const _errs269 = errors;
if(!(validate27(data113.purpose, {instancePath:instancePath+"/deviceSets/" + i26+"/purpose",parentData:data113,parentDataProperty:"purpose",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid116 = _errs269 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data113.devices !== undefined){
let data116 = data113.devices;
const _errs271 = errors;
if(errors === _errs271){
if(Array.isArray(data116)){
if(data116.length < 1){
return false;
}
else {
var valid119 = true;
const len27 = data116.length;
for(let i27=0; i27<len27; i27++){
const _errs273 = errors;
if(!(validate27(data116[i27], {instancePath:instancePath+"/deviceSets/" + i26+"/devices/" + i27,parentData:data116,parentDataProperty:i27,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid119 = _errs273 === errors;
if(!valid119){
break;
}
}
}
}
else {
return false;
}
}
var valid116 = _errs271 === errors;
}
else {
var valid116 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid115 = _errs264 === errors;
if(!valid115){
break;
}
}
}
else {
return false;
}
}
var valid10 = _errs262 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.deviceSetsStatement !== undefined){
const _errs275 = errors;
if(!(validate27(data.deviceSetsStatement, {instancePath:instancePath+"/deviceSetsStatement",parentData:data,parentDataProperty:"deviceSetsStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid10 = _errs275 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const Certificates = validate106;
const schema20 = {"type":"object","additionalProperties":false,"required":["kind","certificates"],"properties":{"kind":{"const":"certificates"},"certificates":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","type","release","phase","issuedBy","issuedAt"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"type":{"enum":["test-completion","approval-to-proceed"]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/text"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"stage":{"allOf":[{"$ref":"#/definitions/stage"}]},"issuedBy":{"allOf":[{"$ref":"#/definitions/body"}]},"issuedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"basis":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"conditions":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"revokedAt":{"allOf":[{"$ref":"#/definitions/date"}]}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]}}}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.certificates === undefined) && (missing0 = "certificates"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "certificates"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("certificates" !== data.kind){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificates !== undefined){
let data1 = data.certificates;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.phase === undefined) && (missing1 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2.phase !== undefined){
if("PIT" !== data2.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.subSystem === undefined) && (missing2 = "subSystem")){
return false;
}
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err2 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate106.errors = vErrors;
return false;
}
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if(((((((data2.id === undefined) && (missing3 = "id")) || ((data2.type === undefined) && (missing3 = "type"))) || ((data2.release === undefined) && (missing3 = "release"))) || ((data2.phase === undefined) && (missing3 = "phase"))) || ((data2.issuedBy === undefined) && (missing3 = "issuedBy"))) || ((data2.issuedAt === undefined) && (missing3 = "issuedAt"))){
return false;
}
else {
const _errs11 = errors;
for(const key1 in data2){
if(!(func2.call(schema20.properties.certificates.items.properties, key1))){
return false;
break;
}
}
if(_errs11 === errors){
if(data2.id !== undefined){
const _errs12 = errors;
if(!(validate23(data2.id, {instancePath:instancePath+"/certificates/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.type !== undefined){
let data5 = data2.type;
const _errs14 = errors;
if(!((data5 === "test-completion") || (data5 === "approval-to-proceed"))){
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.release !== undefined){
const _errs15 = errors;
if(!(validate23(data2.release, {instancePath:instancePath+"/certificates/" + i0+"/release",parentData:data2,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.phase !== undefined){
const _errs17 = errors;
if(!(validate27(data2.phase, {instancePath:instancePath+"/certificates/" + i0+"/phase",parentData:data2,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.subSystem !== undefined){
const _errs19 = errors;
if(!(validate23(data2.subSystem, {instancePath:instancePath+"/certificates/" + i0+"/subSystem",parentData:data2,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.stage !== undefined){
const _errs21 = errors;
if(!(validate60(data2.stage, {instancePath:instancePath+"/certificates/" + i0+"/stage",parentData:data2,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.issuedBy !== undefined){
const _errs23 = errors;
if(!(validate81(data2.issuedBy, {instancePath:instancePath+"/certificates/" + i0+"/issuedBy",parentData:data2,parentDataProperty:"issuedBy",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.issuedAt !== undefined){
const _errs25 = errors;
if(!(validate48(data2.issuedAt, {instancePath:instancePath+"/certificates/" + i0+"/issuedAt",parentData:data2,parentDataProperty:"issuedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.basis !== undefined){
let data12 = data2.basis;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
if(data12.length < 1){
return false;
}
else {
var valid12 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs29 = errors;
if(!(validate27(data12[i1], {instancePath:instancePath+"/certificates/" + i0+"/basis/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid12 = _errs29 === errors;
if(!valid12){
break;
}
}
}
}
else {
return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.conditions !== undefined){
let data14 = data2.conditions;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
if(data14.length < 1){
return false;
}
else {
var valid14 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
const _errs33 = errors;
if(!(validate27(data14[i2], {instancePath:instancePath+"/certificates/" + i0+"/conditions/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid14 = _errs33 === errors;
if(!valid14){
break;
}
}
}
}
else {
return false;
}
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.revokedAt !== undefined){
const _errs35 = errors;
if(!(validate48(data2.revokedAt, {instancePath:instancePath+"/certificates/" + i0+"/revokedAt",parentData:data2,parentDataProperty:"revokedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}

export const CompletionReport = validate117;
const schema21 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","status","approach","dataCutAt","exitCriteria"],"properties":{"kind":{"const":"completion-report"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"status":{"enum":["draft","final"]},"finalisedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"approach":{"allOf":[{"$ref":"#/definitions/documentVersion"}]},"coverage":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/documentVersion"}]}},"tbrd":{"allOf":[{"$ref":"#/definitions/version"}]},"dataCutAt":{"allOf":[{"$ref":"#/definitions/date"}]},"matters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["matter","section"],"properties":{"matter":{"allOf":[{"$ref":"#/definitions/id"}]},"section":{"type":"string","minLength":1,"pattern":"\\S"}}}},"exitCriteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["criterion","met","statement","evidence"],"properties":{"criterion":{"allOf":[{"$ref":"#/definitions/id"}]},"met":{"type":"boolean"},"statement":{"type":"string","minLength":1,"pattern":"\\S"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}}}}},"testCounts":{"type":"object","additionalProperties":false,"required":["planned","passed","failed","blocked","notRun","descoped"],"properties":{"planned":{"type":"integer","minimum":0},"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"blocked":{"type":"integer","minimum":0},"notRun":{"type":"integer","minimum":0},"descoped":{"type":"integer","minimum":0}}},"issueCounts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["severity","extant","excluded"],"properties":{"severity":{"allOf":[{"$ref":"#/definitions/severity"}]},"extant":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0}}}},"deviations":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"limitations":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"tagIssues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","summary","raisedAt"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"summary":{"type":"string","minLength":1,"pattern":"\\S"},"raisedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"resolution":{"type":"string","minLength":1,"pattern":"\\S"},"agreedAt":{"allOf":[{"$ref":"#/definitions/date"}]}}}},"proposedRedactions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["section","reason"],"properties":{"section":{"type":"string","minLength":1,"pattern":"\\S"},"reason":{"type":"string","minLength":1,"pattern":"\\S"}}}},"publication":{"type":"object","additionalProperties":false,"required":["url","publishedAt","version","redactedSections","anonymised"],"properties":{"url":{"type":"string","minLength":1,"pattern":"\\S"},"publishedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"redactedSections":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"anonymised":{"type":"boolean"}}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}},{"if":{"required":["status"],"properties":{"status":{"const":"final"}}},"then":{"required":["finalisedAt"]},"else":{"properties":{"publication":false}}},{"if":{"required":["phase"],"properties":{"phase":{"const":"SIT"}}},"then":{"required":["coverage","tbrd","matters","testCounts","issueCounts","tagIssues","proposedRedactions"]}}]};
const schema22 = {"type":"object","additionalProperties":false,"required":["document","version"],"properties":{"document":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.document === undefined) && (missing0 = "document")) || ((data.version === undefined) && (missing0 = "version"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "document") || (key0 === "version"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.document !== undefined){
const _errs2 = errors;
if(!(validate23(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs4 = errors;
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.subSystem === undefined) && (missing1 = "subSystem")){
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate117.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.status === undefined) && (missing2 = "status")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.status !== undefined){
if("final" !== data.status){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.finalisedAt === undefined) && (missing3 = "finalisedAt")){
return false;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publication !== undefined){
return false;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate117.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
const _errs13 = errors;
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.phase === undefined) && (missing4 = "phase")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.phase !== undefined){
if("SIT" !== data.phase){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((((((data.coverage === undefined) && (missing5 = "coverage")) || ((data.tbrd === undefined) && (missing5 = "tbrd"))) || ((data.matters === undefined) && (missing5 = "matters"))) || ((data.testCounts === undefined) && (missing5 = "testCounts"))) || ((data.issueCounts === undefined) && (missing5 = "issueCounts"))) || ((data.tagIssues === undefined) && (missing5 = "tagIssues"))) || ((data.proposedRedactions === undefined) && (missing5 = "proposedRedactions"))){
return false;
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate117.errors = vErrors;
return false;
}
var valid0 = _errs13 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((((((((((data.kind === undefined) && (missing6 = "kind")) || ((data.id === undefined) && (missing6 = "id"))) || ((data.version === undefined) && (missing6 = "version"))) || ((data.title === undefined) && (missing6 = "title"))) || ((data.release === undefined) && (missing6 = "release"))) || ((data.phase === undefined) && (missing6 = "phase"))) || ((data.status === undefined) && (missing6 = "status"))) || ((data.approach === undefined) && (missing6 = "approach"))) || ((data.dataCutAt === undefined) && (missing6 = "dataCutAt"))) || ((data.exitCriteria === undefined) && (missing6 = "exitCriteria"))){
return false;
}
else {
const _errs18 = errors;
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
return false;
break;
}
}
if(_errs18 === errors){
if(data.kind !== undefined){
const _errs19 = errors;
if("completion-report" !== data.kind){
return false;
}
var valid9 = _errs19 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.id !== undefined){
const _errs20 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid9 = _errs20 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.version !== undefined){
const _errs22 = errors;
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid9 = _errs22 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.title !== undefined){
let data8 = data.title;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data8 === "string"){
if(func3(data8) < 1){
return false;
}
else {
if(!pattern2.test(data8)){
return false;
}
}
}
else {
return false;
}
}
var valid9 = _errs24 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.release !== undefined){
const _errs26 = errors;
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid9 = _errs26 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.phase !== undefined){
const _errs28 = errors;
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid9 = _errs28 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.subSystem !== undefined){
const _errs30 = errors;
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid9 = _errs30 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.status !== undefined){
let data12 = data.status;
const _errs32 = errors;
if(!((data12 === "draft") || (data12 === "final"))){
return false;
}
var valid9 = _errs32 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.finalisedAt !== undefined){
const _errs33 = errors;
if(!(validate48(data.finalisedAt, {instancePath:instancePath+"/finalisedAt",parentData:data,parentDataProperty:"finalisedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid9 = _errs33 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.approach !== undefined){
const _errs35 = errors;
if(!(validate124(data.approach, {instancePath:instancePath+"/approach",parentData:data,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid9 = _errs35 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.coverage !== undefined){
let data15 = data.coverage;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data15)){
if(data15.length < 1){
return false;
}
else {
var valid17 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs39 = errors;
if(!(validate124(data15[i0], {instancePath:instancePath+"/coverage/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid17 = _errs39 === errors;
if(!valid17){
break;
}
}
}
}
else {
return false;
}
}
var valid9 = _errs37 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.tbrd !== undefined){
const _errs41 = errors;
if(!(validate25(data.tbrd, {instancePath:instancePath+"/tbrd",parentData:data,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid9 = _errs41 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.dataCutAt !== undefined){
const _errs43 = errors;
if(!(validate48(data.dataCutAt, {instancePath:instancePath+"/dataCutAt",parentData:data,parentDataProperty:"dataCutAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.matters !== undefined){
let data19 = data.matters;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data19)){
var valid21 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs47 = errors;
if(errors === _errs47){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing7;
if(((data20.matter === undefined) && (missing7 = "matter")) || ((data20.section === undefined) && (missing7 = "section"))){
return false;
}
else {
const _errs49 = errors;
for(const key1 in data20){
if(!((key1 === "matter") || (key1 === "section"))){
return false;
break;
}
}
if(_errs49 === errors){
if(data20.matter !== undefined){
const _errs50 = errors;
if(!(validate23(data20.matter, {instancePath:instancePath+"/matters/" + i1+"/matter",parentData:data20,parentDataProperty:"matter",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid22 = _errs50 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data20.section !== undefined){
let data22 = data20.section;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data22 === "string"){
if(func3(data22) < 1){
return false;
}
else {
if(!pattern2.test(data22)){
return false;
}
}
}
else {
return false;
}
}
var valid22 = _errs52 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
else {
return false;
}
}
var valid21 = _errs47 === errors;
if(!valid21){
break;
}
}
}
else {
return false;
}
}
var valid9 = _errs45 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.exitCriteria !== undefined){
let data23 = data.exitCriteria;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data23)){
var valid24 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs56 = errors;
if(errors === _errs56){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing8;
if(((((data24.criterion === undefined) && (missing8 = "criterion")) || ((data24.met === undefined) && (missing8 = "met"))) || ((data24.statement === undefined) && (missing8 = "statement"))) || ((data24.evidence === undefined) && (missing8 = "evidence"))){
return false;
}
else {
const _errs58 = errors;
for(const key2 in data24){
if(!((((key2 === "criterion") || (key2 === "met")) || (key2 === "statement")) || (key2 === "evidence"))){
return false;
break;
}
}
if(_errs58 === errors){
if(data24.criterion !== undefined){
const _errs59 = errors;
if(!(validate23(data24.criterion, {instancePath:instancePath+"/exitCriteria/" + i2+"/criterion",parentData:data24,parentDataProperty:"criterion",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid25 = _errs59 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data24.met !== undefined){
const _errs61 = errors;
if(typeof data24.met !== "boolean"){
return false;
}
var valid25 = _errs61 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data24.statement !== undefined){
let data27 = data24.statement;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data27 === "string"){
if(func3(data27) < 1){
return false;
}
else {
if(!pattern2.test(data27)){
return false;
}
}
}
else {
return false;
}
}
var valid25 = _errs63 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data24.evidence !== undefined){
let data28 = data24.evidence;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data28)){
var valid27 = true;
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
const _errs67 = errors;
if(errors === _errs67){
if(typeof data29 === "string"){
if(func3(data29) < 1){
return false;
}
else {
if(!pattern2.test(data29)){
return false;
}
}
}
else {
return false;
}
}
var valid27 = _errs67 === errors;
if(!valid27){
break;
}
}
}
else {
return false;
}
}
var valid25 = _errs65 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
var valid24 = _errs56 === errors;
if(!valid24){
break;
}
}
}
else {
return false;
}
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.testCounts !== undefined){
let data30 = data.testCounts;
const _errs69 = errors;
if(errors === _errs69){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing9;
if(((((((data30.planned === undefined) && (missing9 = "planned")) || ((data30.passed === undefined) && (missing9 = "passed"))) || ((data30.failed === undefined) && (missing9 = "failed"))) || ((data30.blocked === undefined) && (missing9 = "blocked"))) || ((data30.notRun === undefined) && (missing9 = "notRun"))) || ((data30.descoped === undefined) && (missing9 = "descoped"))){
return false;
}
else {
const _errs71 = errors;
for(const key3 in data30){
if(!((((((key3 === "planned") || (key3 === "passed")) || (key3 === "failed")) || (key3 === "blocked")) || (key3 === "notRun")) || (key3 === "descoped"))){
return false;
break;
}
}
if(_errs71 === errors){
if(data30.planned !== undefined){
let data31 = data30.planned;
const _errs72 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
return false;
}
if(errors === _errs72){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
return false;
}
}
}
var valid28 = _errs72 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data30.passed !== undefined){
let data32 = data30.passed;
const _errs74 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
return false;
}
if(errors === _errs74){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
return false;
}
}
}
var valid28 = _errs74 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data30.failed !== undefined){
let data33 = data30.failed;
const _errs76 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
return false;
}
if(errors === _errs76){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
return false;
}
}
}
var valid28 = _errs76 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data30.blocked !== undefined){
let data34 = data30.blocked;
const _errs78 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
return false;
}
if(errors === _errs78){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
return false;
}
}
}
var valid28 = _errs78 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data30.notRun !== undefined){
let data35 = data30.notRun;
const _errs80 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
return false;
}
if(errors === _errs80){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
return false;
}
}
}
var valid28 = _errs80 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data30.descoped !== undefined){
let data36 = data30.descoped;
const _errs82 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
return false;
}
if(errors === _errs82){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
return false;
}
}
}
var valid28 = _errs82 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.issueCounts !== undefined){
let data37 = data.issueCounts;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data37)){
var valid29 = true;
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
const _errs86 = errors;
if(errors === _errs86){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing10;
if((((data38.severity === undefined) && (missing10 = "severity")) || ((data38.extant === undefined) && (missing10 = "extant"))) || ((data38.excluded === undefined) && (missing10 = "excluded"))){
return false;
}
else {
const _errs88 = errors;
for(const key4 in data38){
if(!(((key4 === "severity") || (key4 === "extant")) || (key4 === "excluded"))){
return false;
break;
}
}
if(_errs88 === errors){
if(data38.severity !== undefined){
const _errs89 = errors;
if(!(validate74(data38.severity, {instancePath:instancePath+"/issueCounts/" + i4+"/severity",parentData:data38,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid30 = _errs89 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data38.extant !== undefined){
let data40 = data38.extant;
const _errs91 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
return false;
}
if(errors === _errs91){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
return false;
}
}
}
var valid30 = _errs91 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data38.excluded !== undefined){
let data41 = data38.excluded;
const _errs93 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
return false;
}
if(errors === _errs93){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
return false;
}
}
}
var valid30 = _errs93 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid29 = _errs86 === errors;
if(!valid29){
break;
}
}
}
else {
return false;
}
}
var valid9 = _errs84 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.deviations !== undefined){
let data42 = data.deviations;
const _errs95 = errors;
if(errors === _errs95){
if(Array.isArray(data42)){
var valid32 = true;
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
let data43 = data42[i5];
const _errs97 = errors;
if(errors === _errs97){
if(typeof data43 === "string"){
if(func3(data43) < 1){
return false;
}
else {
if(!pattern2.test(data43)){
return false;
}
}
}
else {
return false;
}
}
var valid32 = _errs97 === errors;
if(!valid32){
break;
}
}
}
else {
return false;
}
}
var valid9 = _errs95 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.limitations !== undefined){
let data44 = data.limitations;
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data44)){
var valid33 = true;
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
const _errs101 = errors;
if(errors === _errs101){
if(typeof data45 === "string"){
if(func3(data45) < 1){
return false;
}
else {
if(!pattern2.test(data45)){
return false;
}
}
}
else {
return false;
}
}
var valid33 = _errs101 === errors;
if(!valid33){
break;
}
}
}
else {
return false;
}
}
var valid9 = _errs99 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.tagIssues !== undefined){
let data46 = data.tagIssues;
const _errs103 = errors;
if(errors === _errs103){
if(Array.isArray(data46)){
var valid34 = true;
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
const _errs105 = errors;
if(errors === _errs105){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing11;
if((((data47.id === undefined) && (missing11 = "id")) || ((data47.summary === undefined) && (missing11 = "summary"))) || ((data47.raisedAt === undefined) && (missing11 = "raisedAt"))){
return false;
}
else {
const _errs107 = errors;
for(const key5 in data47){
if(!(((((key5 === "id") || (key5 === "summary")) || (key5 === "raisedAt")) || (key5 === "resolution")) || (key5 === "agreedAt"))){
return false;
break;
}
}
if(_errs107 === errors){
if(data47.id !== undefined){
const _errs108 = errors;
if(!(validate23(data47.id, {instancePath:instancePath+"/tagIssues/" + i7+"/id",parentData:data47,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid35 = _errs108 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data47.summary !== undefined){
let data49 = data47.summary;
const _errs110 = errors;
if(errors === _errs110){
if(typeof data49 === "string"){
if(func3(data49) < 1){
return false;
}
else {
if(!pattern2.test(data49)){
return false;
}
}
}
else {
return false;
}
}
var valid35 = _errs110 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data47.raisedAt !== undefined){
const _errs112 = errors;
if(!(validate48(data47.raisedAt, {instancePath:instancePath+"/tagIssues/" + i7+"/raisedAt",parentData:data47,parentDataProperty:"raisedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid35 = _errs112 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data47.resolution !== undefined){
let data51 = data47.resolution;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data51 === "string"){
if(func3(data51) < 1){
return false;
}
else {
if(!pattern2.test(data51)){
return false;
}
}
}
else {
return false;
}
}
var valid35 = _errs114 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data47.agreedAt !== undefined){
const _errs116 = errors;
if(!(validate48(data47.agreedAt, {instancePath:instancePath+"/tagIssues/" + i7+"/agreedAt",parentData:data47,parentDataProperty:"agreedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid35 = _errs116 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid34 = _errs105 === errors;
if(!valid34){
break;
}
}
}
else {
return false;
}
}
var valid9 = _errs103 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.proposedRedactions !== undefined){
let data53 = data.proposedRedactions;
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data53)){
var valid39 = true;
const len8 = data53.length;
for(let i8=0; i8<len8; i8++){
let data54 = data53[i8];
const _errs120 = errors;
if(errors === _errs120){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing12;
if(((data54.section === undefined) && (missing12 = "section")) || ((data54.reason === undefined) && (missing12 = "reason"))){
return false;
}
else {
const _errs122 = errors;
for(const key6 in data54){
if(!((key6 === "section") || (key6 === "reason"))){
return false;
break;
}
}
if(_errs122 === errors){
if(data54.section !== undefined){
let data55 = data54.section;
const _errs123 = errors;
if(errors === _errs123){
if(typeof data55 === "string"){
if(func3(data55) < 1){
return false;
}
else {
if(!pattern2.test(data55)){
return false;
}
}
}
else {
return false;
}
}
var valid40 = _errs123 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data54.reason !== undefined){
let data56 = data54.reason;
const _errs125 = errors;
if(errors === _errs125){
if(typeof data56 === "string"){
if(func3(data56) < 1){
return false;
}
else {
if(!pattern2.test(data56)){
return false;
}
}
}
else {
return false;
}
}
var valid40 = _errs125 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
else {
return false;
}
}
var valid39 = _errs120 === errors;
if(!valid39){
break;
}
}
}
else {
return false;
}
}
var valid9 = _errs118 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.publication !== undefined){
let data57 = data.publication;
const _errs127 = errors;
if(errors === _errs127){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing13;
if((((((data57.url === undefined) && (missing13 = "url")) || ((data57.publishedAt === undefined) && (missing13 = "publishedAt"))) || ((data57.version === undefined) && (missing13 = "version"))) || ((data57.redactedSections === undefined) && (missing13 = "redactedSections"))) || ((data57.anonymised === undefined) && (missing13 = "anonymised"))){
return false;
}
else {
const _errs129 = errors;
for(const key7 in data57){
if(!(((((key7 === "url") || (key7 === "publishedAt")) || (key7 === "version")) || (key7 === "redactedSections")) || (key7 === "anonymised"))){
return false;
break;
}
}
if(_errs129 === errors){
if(data57.url !== undefined){
let data58 = data57.url;
const _errs130 = errors;
if(errors === _errs130){
if(typeof data58 === "string"){
if(func3(data58) < 1){
return false;
}
else {
if(!pattern2.test(data58)){
return false;
}
}
}
else {
return false;
}
}
var valid41 = _errs130 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data57.publishedAt !== undefined){
const _errs132 = errors;
if(!(validate48(data57.publishedAt, {instancePath:instancePath+"/publication/publishedAt",parentData:data57,parentDataProperty:"publishedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid41 = _errs132 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data57.version !== undefined){
const _errs134 = errors;
if(!(validate25(data57.version, {instancePath:instancePath+"/publication/version",parentData:data57,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid41 = _errs134 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data57.redactedSections !== undefined){
let data61 = data57.redactedSections;
const _errs136 = errors;
if(errors === _errs136){
if(Array.isArray(data61)){
var valid44 = true;
const len9 = data61.length;
for(let i9=0; i9<len9; i9++){
let data62 = data61[i9];
const _errs138 = errors;
if(errors === _errs138){
if(typeof data62 === "string"){
if(func3(data62) < 1){
return false;
}
else {
if(!pattern2.test(data62)){
return false;
}
}
}
else {
return false;
}
}
var valid44 = _errs138 === errors;
if(!valid44){
break;
}
}
}
else {
return false;
}
}
var valid41 = _errs136 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data57.anonymised !== undefined){
const _errs140 = errors;
if(typeof data57.anonymised !== "boolean"){
return false;
}
var valid41 = _errs140 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid9 = _errs127 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}

export const Coverage = validate139;
const schema23 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","phases","completeness","groups","risks"],"properties":{"kind":{"const":"coverage"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"parts":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/part"}]}},"completeness":{"allOf":[{"$ref":"#/definitions/completeness"}]},"outstanding":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/outstanding"}]}},"groups":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","type","breadth","depth","requirements"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"type":{"allOf":[{"$ref":"#/definitions/requirementType"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"breadth":{"allOf":[{"$ref":"#/definitions/text"}]},"depth":{"allOf":[{"$ref":"#/definitions/text"}]},"requirements":{"type":"integer","minimum":0}}}},"functionalStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"nonFunctionalStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"risks":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/risk"}]}},"risksStatement":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["completeness"],"properties":{"completeness":{"const":"partial"}}},"then":{"required":["outstanding"]},"else":{"properties":{"outstanding":false}}},{"if":{"required":["risks"],"properties":{"risks":{"maxItems":0}}},"then":{"required":["risksStatement"]}}]};
const schema24 = {"enum":["functional","non-functional"]};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "functional") || (data === "non-functional"))){
return false;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.completeness === undefined) && (missing0 = "completeness")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.completeness !== undefined){
if("partial" !== data.completeness){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.outstanding === undefined) && (missing1 = "outstanding")){
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding !== undefined){
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate139.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.risks === undefined) && (missing2 = "risks")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.risks !== undefined){
let data2 = data.risks;
if(Array.isArray(data2)){
if(data2.length > 0){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.risksStatement === undefined) && (missing3 = "risksStatement")){
return false;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate139.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((((((((data.kind === undefined) && (missing4 = "kind")) || ((data.id === undefined) && (missing4 = "id"))) || ((data.version === undefined) && (missing4 = "version"))) || ((data.title === undefined) && (missing4 = "title"))) || ((data.releases === undefined) && (missing4 = "releases"))) || ((data.phases === undefined) && (missing4 = "phases"))) || ((data.completeness === undefined) && (missing4 = "completeness"))) || ((data.groups === undefined) && (missing4 = "groups"))) || ((data.risks === undefined) && (missing4 = "risks"))){
return false;
}
else {
const _errs12 = errors;
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
return false;
break;
}
}
if(_errs12 === errors){
if(data.kind !== undefined){
const _errs13 = errors;
if("coverage" !== data.kind){
return false;
}
var valid6 = _errs13 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.id !== undefined){
const _errs14 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.version !== undefined){
const _errs16 = errors;
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.title !== undefined){
const _errs18 = errors;
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.releases !== undefined){
let data7 = data.releases;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data7)){
if(data7.length < 1){
return false;
}
else {
var valid10 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(!(validate23(data7[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid10 = _errs22 === errors;
if(!valid10){
break;
}
}
}
}
else {
return false;
}
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.phases !== undefined){
let data9 = data.phases;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data9)){
if(data9.length < 1){
return false;
}
else {
var valid12 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(!(validate30(data9[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid12 = _errs26 === errors;
if(!valid12){
break;
}
}
}
}
else {
return false;
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.subSystems !== undefined){
let data11 = data.subSystems;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data11)){
if(data11.length < 1){
return false;
}
else {
var valid14 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs30 = errors;
if(!(validate23(data11[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid14 = _errs30 === errors;
if(!valid14){
break;
}
}
}
}
else {
return false;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.parts !== undefined){
let data13 = data.parts;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data13)){
if(data13.length < 1){
return false;
}
else {
var valid16 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs34 = errors;
if(!(validate33(data13[i3], {instancePath:instancePath+"/parts/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid16 = _errs34 === errors;
if(!valid16){
break;
}
}
}
}
else {
return false;
}
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.completeness !== undefined){
const _errs36 = errors;
if(!(validate39(data.completeness, {instancePath:instancePath+"/completeness",parentData:data,parentDataProperty:"completeness",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.outstanding !== undefined){
let data16 = data.outstanding;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data16)){
if(data16.length < 1){
return false;
}
else {
var valid19 = true;
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
const _errs40 = errors;
if(!(validate41(data16[i4], {instancePath:instancePath+"/outstanding/" + i4,parentData:data16,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid19 = _errs40 === errors;
if(!valid19){
break;
}
}
}
}
else {
return false;
}
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.groups !== undefined){
let data18 = data.groups;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data18)){
if(data18.length < 1){
return false;
}
else {
var valid21 = true;
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
const _errs44 = errors;
if(errors === _errs44){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing5;
if(((((((data19.id === undefined) && (missing5 = "id")) || ((data19.title === undefined) && (missing5 = "title"))) || ((data19.type === undefined) && (missing5 = "type"))) || ((data19.breadth === undefined) && (missing5 = "breadth"))) || ((data19.depth === undefined) && (missing5 = "depth"))) || ((data19.requirements === undefined) && (missing5 = "requirements"))){
return false;
}
else {
const _errs46 = errors;
for(const key1 in data19){
if(!(func2.call(schema23.properties.groups.items.properties, key1))){
return false;
break;
}
}
if(_errs46 === errors){
if(data19.id !== undefined){
const _errs47 = errors;
if(!(validate23(data19.id, {instancePath:instancePath+"/groups/" + i5+"/id",parentData:data19,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid22 = _errs47 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data19.title !== undefined){
const _errs49 = errors;
if(!(validate27(data19.title, {instancePath:instancePath+"/groups/" + i5+"/title",parentData:data19,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid22 = _errs49 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data19.type !== undefined){
const _errs51 = errors;
if(!(validate151(data19.type, {instancePath:instancePath+"/groups/" + i5+"/type",parentData:data19,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var valid22 = _errs51 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data19.releases !== undefined){
let data23 = data19.releases;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data23)){
if(data23.length < 1){
return false;
}
else {
var valid26 = true;
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
const _errs55 = errors;
if(!(validate23(data23[i6], {instancePath:instancePath+"/groups/" + i5+"/releases/" + i6,parentData:data23,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid26 = _errs55 === errors;
if(!valid26){
break;
}
}
}
}
else {
return false;
}
}
var valid22 = _errs53 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data19.phases !== undefined){
let data25 = data19.phases;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data25)){
if(data25.length < 1){
return false;
}
else {
var valid28 = true;
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
const _errs59 = errors;
if(!(validate30(data25[i7], {instancePath:instancePath+"/groups/" + i5+"/phases/" + i7,parentData:data25,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid28 = _errs59 === errors;
if(!valid28){
break;
}
}
}
}
else {
return false;
}
}
var valid22 = _errs57 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data19.subSystems !== undefined){
let data27 = data19.subSystems;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data27)){
if(data27.length < 1){
return false;
}
else {
var valid30 = true;
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
const _errs63 = errors;
if(!(validate23(data27[i8], {instancePath:instancePath+"/groups/" + i5+"/subSystems/" + i8,parentData:data27,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid30 = _errs63 === errors;
if(!valid30){
break;
}
}
}
}
else {
return false;
}
}
var valid22 = _errs61 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data19.breadth !== undefined){
const _errs65 = errors;
if(!(validate27(data19.breadth, {instancePath:instancePath+"/groups/" + i5+"/breadth",parentData:data19,parentDataProperty:"breadth",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid22 = _errs65 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data19.depth !== undefined){
const _errs67 = errors;
if(!(validate27(data19.depth, {instancePath:instancePath+"/groups/" + i5+"/depth",parentData:data19,parentDataProperty:"depth",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid22 = _errs67 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data19.requirements !== undefined){
let data31 = data19.requirements;
const _errs69 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
return false;
}
if(errors === _errs69){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
return false;
}
}
}
var valid22 = _errs69 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid21 = _errs44 === errors;
if(!valid21){
break;
}
}
}
}
else {
return false;
}
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.functionalStatement !== undefined){
const _errs71 = errors;
if(!(validate27(data.functionalStatement, {instancePath:instancePath+"/functionalStatement",parentData:data,parentDataProperty:"functionalStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid6 = _errs71 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.nonFunctionalStatement !== undefined){
const _errs73 = errors;
if(!(validate27(data.nonFunctionalStatement, {instancePath:instancePath+"/nonFunctionalStatement",parentData:data,parentDataProperty:"nonFunctionalStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid6 = _errs73 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.risks !== undefined){
let data34 = data.risks;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data34)){
var valid36 = true;
const len9 = data34.length;
for(let i9=0; i9<len9; i9++){
const _errs77 = errors;
if(!(validate89(data34[i9], {instancePath:instancePath+"/risks/" + i9,parentData:data34,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid36 = _errs77 === errors;
if(!valid36){
break;
}
}
}
else {
return false;
}
}
var valid6 = _errs75 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.risksStatement !== undefined){
const _errs79 = errors;
if(!(validate27(data.risksStatement, {instancePath:instancePath+"/risksStatement",parentData:data,parentDataProperty:"risksStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid6 = _errs79 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}

export const Decisions = validate162;
const schema25 = {"type":"object","additionalProperties":false,"required":["kind","decisions"],"properties":{"kind":{"const":"decisions"},"decisions":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","body","decidedAt","matter","outcome","reference"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"body":{"allOf":[{"$ref":"#/definitions/body"}]},"decidedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"matter":{"enum":["document","exclusion","descoping","severity","sit-completion","redaction","user-testing"]},"outcome":{"enum":["agreed","agreed-with-changes","disagreed","determined","directed","confirmed","declined","complete","not-complete","approved"]},"document":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"finalVersion":{"allOf":[{"$ref":"#/definitions/version"}]},"changes":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"criteria":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"issue":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"tests":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"sections":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}},"anonymise":{"type":"boolean"},"reference":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["matter"],"properties":{"matter":{"const":"document"}}},"then":{"required":["document","version"],"properties":{"outcome":{"enum":["agreed","agreed-with-changes","disagreed","determined","directed"]}}}},{"if":{"required":["outcome"],"properties":{"outcome":{"const":"agreed-with-changes"}}},"then":{"required":["changes","finalVersion"]}},{"if":{"required":["matter"],"properties":{"matter":{"const":"exclusion"}}},"then":{"required":["issue","phase"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"severity"}}},"then":{"required":["issue"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"descoping"}}},"then":{"required":["tests"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"sit-completion"}}},"then":{"required":["release","document","version"],"properties":{"outcome":{"enum":["confirmed","declined","complete","not-complete"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"redaction"}}},"then":{"required":["document","sections","anonymise"],"properties":{"outcome":{"enum":["directed"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"user-testing"}}},"then":{"required":["document","version"],"properties":{"outcome":{"enum":["approved","directed"]}}}}]}}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.decisions === undefined) && (missing0 = "decisions"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "decisions"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("decisions" !== data.kind){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisions !== undefined){
let data1 = data.decisions;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.matter === undefined) && (missing1 = "matter")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("document" !== data2.matter){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.document === undefined) && (missing2 = "document")) || ((data2.version === undefined) && (missing2 = "version"))){
return false;
}
else {
if(data2.outcome !== undefined){
let data4 = data2.outcome;
if(!(((((data4 === "agreed") || (data4 === "agreed-with-changes")) || (data4 === "disagreed")) || (data4 === "determined")) || (data4 === "directed"))){
return false;
}
}
}
}
var _valid0 = _errs11 === errors;
valid3 = _valid0;
}
if(!valid3){
const err2 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate162.errors = vErrors;
return false;
}
var valid2 = _errs7 === errors;
if(valid2){
const _errs13 = errors;
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.outcome === undefined) && (missing3 = "outcome")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data2.outcome !== undefined){
if("agreed-with-changes" !== data2.outcome){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if(((data2.changes === undefined) && (missing4 = "changes")) || ((data2.finalVersion === undefined) && (missing4 = "finalVersion"))){
return false;
}
}
var _valid1 = _errs17 === errors;
valid6 = _valid1;
}
if(!valid6){
const err5 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate162.errors = vErrors;
return false;
}
var valid2 = _errs13 === errors;
if(valid2){
const _errs18 = errors;
const _errs19 = errors;
let valid8 = true;
const _errs20 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing5;
if((data2.matter === undefined) && (missing5 = "matter")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("exclusion" !== data2.matter){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing6;
if(((data2.issue === undefined) && (missing6 = "issue")) || ((data2.phase === undefined) && (missing6 = "phase"))){
return false;
}
else {
if(data2.outcome !== undefined){
let data7 = data2.outcome;
if(!((data7 === "agreed") || (data7 === "declined"))){
return false;
}
}
}
}
var _valid2 = _errs22 === errors;
valid8 = _valid2;
}
if(!valid8){
const err8 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate162.errors = vErrors;
return false;
}
var valid2 = _errs18 === errors;
if(valid2){
const _errs24 = errors;
const _errs25 = errors;
let valid11 = true;
const _errs26 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing7;
if((data2.matter === undefined) && (missing7 = "matter")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("severity" !== data2.matter){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing8;
if((data2.issue === undefined) && (missing8 = "issue")){
return false;
}
else {
if(data2.outcome !== undefined){
let data9 = data2.outcome;
if(!((data9 === "agreed") || (data9 === "declined"))){
return false;
}
}
}
}
var _valid3 = _errs28 === errors;
valid11 = _valid3;
}
if(!valid11){
const err11 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate162.errors = vErrors;
return false;
}
var valid2 = _errs24 === errors;
if(valid2){
const _errs30 = errors;
const _errs31 = errors;
let valid14 = true;
const _errs32 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing9;
if((data2.matter === undefined) && (missing9 = "matter")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("descoping" !== data2.matter){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs34 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing10;
if((data2.tests === undefined) && (missing10 = "tests")){
return false;
}
else {
if(data2.outcome !== undefined){
let data11 = data2.outcome;
if(!((data11 === "agreed") || (data11 === "declined"))){
return false;
}
}
}
}
var _valid4 = _errs34 === errors;
valid14 = _valid4;
}
if(!valid14){
const err14 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate162.errors = vErrors;
return false;
}
var valid2 = _errs30 === errors;
if(valid2){
const _errs36 = errors;
const _errs37 = errors;
let valid17 = true;
const _errs38 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing11;
if((data2.matter === undefined) && (missing11 = "matter")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("sit-completion" !== data2.matter){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var _valid5 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs40 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing12;
if((((data2.release === undefined) && (missing12 = "release")) || ((data2.document === undefined) && (missing12 = "document"))) || ((data2.version === undefined) && (missing12 = "version"))){
return false;
}
else {
if(data2.outcome !== undefined){
let data13 = data2.outcome;
if(!((((data13 === "confirmed") || (data13 === "declined")) || (data13 === "complete")) || (data13 === "not-complete"))){
return false;
}
}
}
}
var _valid5 = _errs40 === errors;
valid17 = _valid5;
}
if(!valid17){
const err17 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate162.errors = vErrors;
return false;
}
var valid2 = _errs36 === errors;
if(valid2){
const _errs42 = errors;
const _errs43 = errors;
let valid20 = true;
const _errs44 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing13;
if((data2.matter === undefined) && (missing13 = "matter")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("redaction" !== data2.matter){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var _valid6 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs46 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing14;
if((((data2.document === undefined) && (missing14 = "document")) || ((data2.sections === undefined) && (missing14 = "sections"))) || ((data2.anonymise === undefined) && (missing14 = "anonymise"))){
return false;
}
else {
if(data2.outcome !== undefined){
if(!(data2.outcome === "directed")){
return false;
}
}
}
}
var _valid6 = _errs46 === errors;
valid20 = _valid6;
}
if(!valid20){
const err20 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate162.errors = vErrors;
return false;
}
var valid2 = _errs42 === errors;
if(valid2){
const _errs48 = errors;
const _errs49 = errors;
let valid23 = true;
const _errs50 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing15;
if((data2.matter === undefined) && (missing15 = "matter")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data2.matter !== undefined){
if("user-testing" !== data2.matter){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid7 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs52 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing16;
if(((data2.document === undefined) && (missing16 = "document")) || ((data2.version === undefined) && (missing16 = "version"))){
return false;
}
else {
if(data2.outcome !== undefined){
let data17 = data2.outcome;
if(!((data17 === "approved") || (data17 === "directed"))){
return false;
}
}
}
}
var _valid7 = _errs52 === errors;
valid23 = _valid7;
}
if(!valid23){
const err23 = {instancePath:instancePath+"/decisions/" + i0,schemaPath:"#/properties/decisions/items/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate162.errors = vErrors;
return false;
}
var valid2 = _errs48 === errors;
}
}
}
}
}
}
}
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing17;
if(((((((data2.id === undefined) && (missing17 = "id")) || ((data2.body === undefined) && (missing17 = "body"))) || ((data2.decidedAt === undefined) && (missing17 = "decidedAt"))) || ((data2.matter === undefined) && (missing17 = "matter"))) || ((data2.outcome === undefined) && (missing17 = "outcome"))) || ((data2.reference === undefined) && (missing17 = "reference"))){
return false;
}
else {
const _errs54 = errors;
for(const key1 in data2){
if(!(func2.call(schema25.properties.decisions.items.properties, key1))){
return false;
break;
}
}
if(_errs54 === errors){
if(data2.id !== undefined){
const _errs55 = errors;
if(!(validate23(data2.id, {instancePath:instancePath+"/decisions/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid26 = _errs55 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.body !== undefined){
const _errs57 = errors;
if(!(validate81(data2.body, {instancePath:instancePath+"/decisions/" + i0+"/body",parentData:data2,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid26 = _errs57 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.decidedAt !== undefined){
const _errs59 = errors;
if(!(validate48(data2.decidedAt, {instancePath:instancePath+"/decisions/" + i0+"/decidedAt",parentData:data2,parentDataProperty:"decidedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid26 = _errs59 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.matter !== undefined){
let data21 = data2.matter;
const _errs61 = errors;
if(!(((((((data21 === "document") || (data21 === "exclusion")) || (data21 === "descoping")) || (data21 === "severity")) || (data21 === "sit-completion")) || (data21 === "redaction")) || (data21 === "user-testing"))){
return false;
}
var valid26 = _errs61 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.outcome !== undefined){
let data22 = data2.outcome;
const _errs62 = errors;
if(!((((((((((data22 === "agreed") || (data22 === "agreed-with-changes")) || (data22 === "disagreed")) || (data22 === "determined")) || (data22 === "directed")) || (data22 === "confirmed")) || (data22 === "declined")) || (data22 === "complete")) || (data22 === "not-complete")) || (data22 === "approved"))){
return false;
}
var valid26 = _errs62 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.document !== undefined){
const _errs63 = errors;
if(!(validate23(data2.document, {instancePath:instancePath+"/decisions/" + i0+"/document",parentData:data2,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid26 = _errs63 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.version !== undefined){
const _errs65 = errors;
if(!(validate25(data2.version, {instancePath:instancePath+"/decisions/" + i0+"/version",parentData:data2,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid26 = _errs65 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.finalVersion !== undefined){
const _errs67 = errors;
if(!(validate25(data2.finalVersion, {instancePath:instancePath+"/decisions/" + i0+"/finalVersion",parentData:data2,parentDataProperty:"finalVersion",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid26 = _errs67 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.changes !== undefined){
let data26 = data2.changes;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data26)){
if(data26.length < 1){
return false;
}
else {
var valid33 = true;
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
const _errs71 = errors;
if(!(validate27(data26[i1], {instancePath:instancePath+"/decisions/" + i0+"/changes/" + i1,parentData:data26,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid33 = _errs71 === errors;
if(!valid33){
break;
}
}
}
}
else {
return false;
}
}
var valid26 = _errs69 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.release !== undefined){
const _errs73 = errors;
if(!(validate23(data2.release, {instancePath:instancePath+"/decisions/" + i0+"/release",parentData:data2,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid26 = _errs73 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.criteria !== undefined){
let data29 = data2.criteria;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data29)){
if(data29.length < 1){
return false;
}
else {
var valid36 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
const _errs77 = errors;
if(!(validate23(data29[i2], {instancePath:instancePath+"/decisions/" + i0+"/criteria/" + i2,parentData:data29,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid36 = _errs77 === errors;
if(!valid36){
break;
}
}
}
}
else {
return false;
}
}
var valid26 = _errs75 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.issue !== undefined){
const _errs79 = errors;
if(!(validate23(data2.issue, {instancePath:instancePath+"/decisions/" + i0+"/issue",parentData:data2,parentDataProperty:"issue",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid26 = _errs79 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.phase !== undefined){
const _errs81 = errors;
if(!(validate30(data2.phase, {instancePath:instancePath+"/decisions/" + i0+"/phase",parentData:data2,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid26 = _errs81 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.tests !== undefined){
let data33 = data2.tests;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data33)){
if(data33.length < 1){
return false;
}
else {
var valid40 = true;
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
const _errs85 = errors;
if(!(validate23(data33[i3], {instancePath:instancePath+"/decisions/" + i0+"/tests/" + i3,parentData:data33,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid40 = _errs85 === errors;
if(!valid40){
break;
}
}
}
}
else {
return false;
}
}
var valid26 = _errs83 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.sections !== undefined){
let data35 = data2.sections;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data35)){
var valid42 = true;
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
const _errs89 = errors;
if(!(validate27(data35[i4], {instancePath:instancePath+"/decisions/" + i0+"/sections/" + i4,parentData:data35,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid42 = _errs89 === errors;
if(!valid42){
break;
}
}
}
else {
return false;
}
}
var valid26 = _errs87 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.anonymise !== undefined){
const _errs91 = errors;
if(typeof data2.anonymise !== "boolean"){
return false;
}
var valid26 = _errs91 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data2.reference !== undefined){
const _errs93 = errors;
if(!(validate27(data2.reference, {instancePath:instancePath+"/decisions/" + i0+"/reference",parentData:data2,parentDataProperty:"reference",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid26 = _errs93 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}

export const IssueLog = validate177;
const schema26 = {"type":"object","additionalProperties":false,"required":["kind","id","releases","issues"],"properties":{"kind":{"const":"issue-log"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"issues":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","phase","subSystems","raisedAt","raisedBy","owner","severityHistory","statusHistory"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"raisedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"raisedBy":{"allOf":[{"$ref":"#/definitions/id"}]},"owner":{"allOf":[{"$ref":"#/definitions/text"}]},"tests":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/id"}]}},"workaround":{"allOf":[{"$ref":"#/definitions/text"}]},"duplicateOf":{"allOf":[{"$ref":"#/definitions/id"}]},"severityHistory":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["at","severity"],"properties":{"at":{"allOf":[{"$ref":"#/definitions/date"}]},"severity":{"allOf":[{"$ref":"#/definitions/severity"}]},"decision":{"allOf":[{"$ref":"#/definitions/id"}]}}}},"statusHistory":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["at","status"],"properties":{"at":{"allOf":[{"$ref":"#/definitions/date"}]},"status":{"enum":["open","in-analysis","fix-in-progress","fixed-awaiting-retest","deferred","reopened","closed","rejected","duplicate","withdrawn"]}}}}}}},"exclusions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["issue","phase","reason","decision"],"properties":{"issue":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"reason":{"allOf":[{"$ref":"#/definitions/id"}]},"decision":{"allOf":[{"$ref":"#/definitions/id"}]},"expiresAt":{"allOf":[{"$ref":"#/definitions/date"}]}}}}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.releases === undefined) && (missing0 = "releases"))) || ((data.issues === undefined) && (missing0 = "issues"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "id")) || (key0 === "releases")) || (key0 === "issues")) || (key0 === "exclusions"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("issue-log" !== data.kind){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs3 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releases !== undefined){
let data2 = data.releases;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate23(data2[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issues !== undefined){
let data4 = data.issues;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((((((((data5.id === undefined) && (missing1 = "id")) || ((data5.title === undefined) && (missing1 = "title"))) || ((data5.phase === undefined) && (missing1 = "phase"))) || ((data5.subSystems === undefined) && (missing1 = "subSystems"))) || ((data5.raisedAt === undefined) && (missing1 = "raisedAt"))) || ((data5.raisedBy === undefined) && (missing1 = "raisedBy"))) || ((data5.owner === undefined) && (missing1 = "owner"))) || ((data5.severityHistory === undefined) && (missing1 = "severityHistory"))) || ((data5.statusHistory === undefined) && (missing1 = "statusHistory"))){
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!(func2.call(schema26.properties.issues.items.properties, key1))){
return false;
break;
}
}
if(_errs13 === errors){
if(data5.id !== undefined){
const _errs14 = errors;
if(!(validate23(data5.id, {instancePath:instancePath+"/issues/" + i1+"/id",parentData:data5,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.title !== undefined){
const _errs16 = errors;
if(!(validate27(data5.title, {instancePath:instancePath+"/issues/" + i1+"/title",parentData:data5,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.releases !== undefined){
let data8 = data5.releases;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length < 1){
return false;
}
else {
var valid8 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(!(validate23(data8[i2], {instancePath:instancePath+"/issues/" + i1+"/releases/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs20 === errors;
if(!valid8){
break;
}
}
}
}
else {
return false;
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.phase !== undefined){
const _errs22 = errors;
if(!(validate30(data5.phase, {instancePath:instancePath+"/issues/" + i1+"/phase",parentData:data5,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.subSystems !== undefined){
let data11 = data5.subSystems;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data11)){
if(data11.length < 1){
return false;
}
else {
var valid11 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs26 = errors;
if(!(validate23(data11[i3], {instancePath:instancePath+"/issues/" + i1+"/subSystems/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs26 === errors;
if(!valid11){
break;
}
}
}
}
else {
return false;
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.raisedAt !== undefined){
const _errs28 = errors;
if(!(validate48(data5.raisedAt, {instancePath:instancePath+"/issues/" + i1+"/raisedAt",parentData:data5,parentDataProperty:"raisedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.raisedBy !== undefined){
const _errs30 = errors;
if(!(validate23(data5.raisedBy, {instancePath:instancePath+"/issues/" + i1+"/raisedBy",parentData:data5,parentDataProperty:"raisedBy",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.owner !== undefined){
const _errs32 = errors;
if(!(validate27(data5.owner, {instancePath:instancePath+"/issues/" + i1+"/owner",parentData:data5,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.tests !== undefined){
let data16 = data5.tests;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data16)){
var valid16 = true;
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
const _errs36 = errors;
if(!(validate23(data16[i4], {instancePath:instancePath+"/issues/" + i1+"/tests/" + i4,parentData:data16,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid16 = _errs36 === errors;
if(!valid16){
break;
}
}
}
else {
return false;
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.workaround !== undefined){
const _errs38 = errors;
if(!(validate27(data5.workaround, {instancePath:instancePath+"/issues/" + i1+"/workaround",parentData:data5,parentDataProperty:"workaround",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.duplicateOf !== undefined){
const _errs40 = errors;
if(!(validate23(data5.duplicateOf, {instancePath:instancePath+"/issues/" + i1+"/duplicateOf",parentData:data5,parentDataProperty:"duplicateOf",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.severityHistory !== undefined){
let data20 = data5.severityHistory;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data20)){
if(data20.length < 1){
return false;
}
else {
var valid20 = true;
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
const _errs44 = errors;
if(errors === _errs44){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((data21.at === undefined) && (missing2 = "at")) || ((data21.severity === undefined) && (missing2 = "severity"))){
return false;
}
else {
const _errs46 = errors;
for(const key2 in data21){
if(!(((key2 === "at") || (key2 === "severity")) || (key2 === "decision"))){
return false;
break;
}
}
if(_errs46 === errors){
if(data21.at !== undefined){
const _errs47 = errors;
if(!(validate48(data21.at, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5+"/at",parentData:data21,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid21 = _errs47 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data21.severity !== undefined){
const _errs49 = errors;
if(!(validate74(data21.severity, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5+"/severity",parentData:data21,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid21 = _errs49 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data21.decision !== undefined){
const _errs51 = errors;
if(!(validate23(data21.decision, {instancePath:instancePath+"/issues/" + i1+"/severityHistory/" + i5+"/decision",parentData:data21,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid21 = _errs51 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid20 = _errs44 === errors;
if(!valid20){
break;
}
}
}
}
else {
return false;
}
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.statusHistory !== undefined){
let data25 = data5.statusHistory;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data25)){
if(data25.length < 1){
return false;
}
else {
var valid25 = true;
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
const _errs55 = errors;
if(errors === _errs55){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing3;
if(((data26.at === undefined) && (missing3 = "at")) || ((data26.status === undefined) && (missing3 = "status"))){
return false;
}
else {
const _errs57 = errors;
for(const key3 in data26){
if(!((key3 === "at") || (key3 === "status"))){
return false;
break;
}
}
if(_errs57 === errors){
if(data26.at !== undefined){
const _errs58 = errors;
if(!(validate48(data26.at, {instancePath:instancePath+"/issues/" + i1+"/statusHistory/" + i6+"/at",parentData:data26,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid26 = _errs58 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data26.status !== undefined){
let data28 = data26.status;
const _errs60 = errors;
if(!((((((((((data28 === "open") || (data28 === "in-analysis")) || (data28 === "fix-in-progress")) || (data28 === "fixed-awaiting-retest")) || (data28 === "deferred")) || (data28 === "reopened")) || (data28 === "closed")) || (data28 === "rejected")) || (data28 === "duplicate")) || (data28 === "withdrawn"))){
return false;
}
var valid26 = _errs60 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
return false;
}
}
var valid25 = _errs55 === errors;
if(!valid25){
break;
}
}
}
}
else {
return false;
}
}
var valid5 = _errs53 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exclusions !== undefined){
let data29 = data.exclusions;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data29)){
var valid28 = true;
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
let data30 = data29[i7];
const _errs63 = errors;
if(errors === _errs63){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing4;
if(((((data30.issue === undefined) && (missing4 = "issue")) || ((data30.phase === undefined) && (missing4 = "phase"))) || ((data30.reason === undefined) && (missing4 = "reason"))) || ((data30.decision === undefined) && (missing4 = "decision"))){
return false;
}
else {
const _errs65 = errors;
for(const key4 in data30){
if(!(((((key4 === "issue") || (key4 === "phase")) || (key4 === "reason")) || (key4 === "decision")) || (key4 === "expiresAt"))){
return false;
break;
}
}
if(_errs65 === errors){
if(data30.issue !== undefined){
const _errs66 = errors;
if(!(validate23(data30.issue, {instancePath:instancePath+"/exclusions/" + i7+"/issue",parentData:data30,parentDataProperty:"issue",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid29 = _errs66 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data30.phase !== undefined){
const _errs68 = errors;
if(!(validate30(data30.phase, {instancePath:instancePath+"/exclusions/" + i7+"/phase",parentData:data30,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid29 = _errs68 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data30.reason !== undefined){
const _errs70 = errors;
if(!(validate23(data30.reason, {instancePath:instancePath+"/exclusions/" + i7+"/reason",parentData:data30,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid29 = _errs70 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data30.decision !== undefined){
const _errs72 = errors;
if(!(validate23(data30.decision, {instancePath:instancePath+"/exclusions/" + i7+"/decision",parentData:data30,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid29 = _errs72 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data30.expiresAt !== undefined){
const _errs74 = errors;
if(!(validate48(data30.expiresAt, {instancePath:instancePath+"/exclusions/" + i7+"/expiresAt",parentData:data30,parentDataProperty:"expiresAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid29 = _errs74 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid28 = _errs63 === errors;
if(!valid28){
break;
}
}
}
else {
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}

export const Notices = validate200;
const schema27 = {"type":"object","additionalProperties":false,"required":["kind","notices"],"properties":{"kind":{"const":"notices"},"notices":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","type","from","to","date","reference"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"type":{"enum":["submission","referral","completion-notification","evidence-review","report-provision","publication-notification","consultation","direction-response"]},"from":{"allOf":[{"$ref":"#/definitions/body"}]},"to":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/body"}]}},"date":{"allOf":[{"$ref":"#/definitions/date"}]},"document":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"matters":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"decision":{"allOf":[{"$ref":"#/definitions/id"}]},"fitness":{"allOf":[{"$ref":"#/definitions/text"}]},"responses":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}},"disagreements":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/text"}]}},"reference":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"enum":["submission","direction-response"]}}},"then":{"required":["document","version"]}},{"if":{"required":["type"],"properties":{"type":{"const":"consultation"}}},"then":{"required":["document"]}},{"if":{"required":["type"],"properties":{"type":{"const":"referral"}}},"then":{"required":["matters"],"anyOf":[{"required":["document"]},{"required":["release"]}]}},{"if":{"required":["type"],"properties":{"type":{"enum":["completion-notification","evidence-review"]}}},"then":{"required":["release"]}},{"if":{"required":["type"],"properties":{"type":{"enum":["report-provision","publication-notification"]}}},"then":{"required":["release","document","version"]}},{"if":{"required":["type"],"properties":{"type":{"const":"direction-response"}}},"then":{"required":["decision"]}}]}}}};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.notices === undefined) && (missing0 = "notices"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "notices"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("notices" !== data.kind){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data1 = data.notices;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.type === undefined) && (missing1 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2.type !== undefined){
let data3 = data2.type;
if(!((data3 === "submission") || (data3 === "direction-response"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.document === undefined) && (missing2 = "document")) || ((data2.version === undefined) && (missing2 = "version"))){
return false;
}
}
var _valid0 = _errs11 === errors;
valid3 = _valid0;
}
if(!valid3){
const err2 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate200.errors = vErrors;
return false;
}
var valid2 = _errs7 === errors;
if(valid2){
const _errs12 = errors;
const _errs13 = errors;
let valid5 = true;
const _errs14 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.type === undefined) && (missing3 = "type")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data2.type !== undefined){
if("consultation" !== data2.type){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing4;
if((data2.document === undefined) && (missing4 = "document")){
return false;
}
}
var _valid1 = _errs16 === errors;
valid5 = _valid1;
}
if(!valid5){
const err5 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate200.errors = vErrors;
return false;
}
var valid2 = _errs12 === errors;
if(valid2){
const _errs17 = errors;
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing5;
if((data2.type === undefined) && (missing5 = "type")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data2.type !== undefined){
if("referral" !== data2.type){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
const _errs22 = errors;
let valid9 = false;
const _errs23 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing6;
if((data2.document === undefined) && (missing6 = "document")){
const err8 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/2/then/anyOf/0/required",keyword:"required",params:{missingProperty: missing6}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid3 = _errs23 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs24 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing7;
if((data2.release === undefined) && (missing7 = "release")){
const err9 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/2/then/anyOf/1/required",keyword:"required",params:{missingProperty: missing7}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid3 = _errs24 === errors;
valid9 = valid9 || _valid3;
}
if(!valid9){
const err10 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/2/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate200.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
if(errors === _errs21){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing8;
if((data2.matters === undefined) && (missing8 = "matters")){
return false;
}
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
}
if(!valid7){
const err11 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate200.errors = vErrors;
return false;
}
var valid2 = _errs17 === errors;
if(valid2){
const _errs25 = errors;
const _errs26 = errors;
let valid10 = true;
const _errs27 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing9;
if((data2.type === undefined) && (missing9 = "type")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data2.type !== undefined){
let data6 = data2.type;
if(!((data6 === "completion-notification") || (data6 === "evidence-review"))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing10;
if((data2.release === undefined) && (missing10 = "release")){
return false;
}
}
var _valid4 = _errs29 === errors;
valid10 = _valid4;
}
if(!valid10){
const err14 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate200.errors = vErrors;
return false;
}
var valid2 = _errs25 === errors;
if(valid2){
const _errs30 = errors;
const _errs31 = errors;
let valid12 = true;
const _errs32 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing11;
if((data2.type === undefined) && (missing11 = "type")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data2.type !== undefined){
let data7 = data2.type;
if(!((data7 === "report-provision") || (data7 === "publication-notification"))){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var _valid5 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs34 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing12;
if((((data2.release === undefined) && (missing12 = "release")) || ((data2.document === undefined) && (missing12 = "document"))) || ((data2.version === undefined) && (missing12 = "version"))){
return false;
}
}
var _valid5 = _errs34 === errors;
valid12 = _valid5;
}
if(!valid12){
const err17 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate200.errors = vErrors;
return false;
}
var valid2 = _errs30 === errors;
if(valid2){
const _errs35 = errors;
const _errs36 = errors;
let valid14 = true;
const _errs37 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing13;
if((data2.type === undefined) && (missing13 = "type")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data2.type !== undefined){
if("direction-response" !== data2.type){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var _valid6 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs39 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing14;
if((data2.decision === undefined) && (missing14 = "decision")){
return false;
}
}
var _valid6 = _errs39 === errors;
valid14 = _valid6;
}
if(!valid14){
const err20 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate200.errors = vErrors;
return false;
}
var valid2 = _errs35 === errors;
}
}
}
}
}
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing15;
if(((((((data2.id === undefined) && (missing15 = "id")) || ((data2.type === undefined) && (missing15 = "type"))) || ((data2.from === undefined) && (missing15 = "from"))) || ((data2.to === undefined) && (missing15 = "to"))) || ((data2.date === undefined) && (missing15 = "date"))) || ((data2.reference === undefined) && (missing15 = "reference"))){
return false;
}
else {
const _errs40 = errors;
for(const key1 in data2){
if(!(func2.call(schema27.properties.notices.items.properties, key1))){
return false;
break;
}
}
if(_errs40 === errors){
if(data2.id !== undefined){
const _errs41 = errors;
if(!(validate23(data2.id, {instancePath:instancePath+"/notices/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid16 = _errs41 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.type !== undefined){
let data10 = data2.type;
const _errs43 = errors;
if(!((((((((data10 === "submission") || (data10 === "referral")) || (data10 === "completion-notification")) || (data10 === "evidence-review")) || (data10 === "report-provision")) || (data10 === "publication-notification")) || (data10 === "consultation")) || (data10 === "direction-response"))){
return false;
}
var valid16 = _errs43 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.from !== undefined){
const _errs44 = errors;
if(!(validate81(data2.from, {instancePath:instancePath+"/notices/" + i0+"/from",parentData:data2,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid16 = _errs44 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.to !== undefined){
let data12 = data2.to;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data12)){
if(data12.length < 1){
return false;
}
else {
var valid19 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs48 = errors;
if(!(validate81(data12[i1], {instancePath:instancePath+"/notices/" + i0+"/to/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid19 = _errs48 === errors;
if(!valid19){
break;
}
}
}
}
else {
return false;
}
}
var valid16 = _errs46 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.date !== undefined){
const _errs50 = errors;
if(!(validate48(data2.date, {instancePath:instancePath+"/notices/" + i0+"/date",parentData:data2,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid16 = _errs50 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.document !== undefined){
const _errs52 = errors;
if(!(validate23(data2.document, {instancePath:instancePath+"/notices/" + i0+"/document",parentData:data2,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid16 = _errs52 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.version !== undefined){
const _errs54 = errors;
if(!(validate25(data2.version, {instancePath:instancePath+"/notices/" + i0+"/version",parentData:data2,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid16 = _errs54 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.release !== undefined){
const _errs56 = errors;
if(!(validate23(data2.release, {instancePath:instancePath+"/notices/" + i0+"/release",parentData:data2,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid16 = _errs56 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.matters !== undefined){
let data18 = data2.matters;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data18)){
if(data18.length < 1){
return false;
}
else {
var valid25 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
const _errs60 = errors;
if(!(validate27(data18[i2], {instancePath:instancePath+"/notices/" + i0+"/matters/" + i2,parentData:data18,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid25 = _errs60 === errors;
if(!valid25){
break;
}
}
}
}
else {
return false;
}
}
var valid16 = _errs58 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.decision !== undefined){
const _errs62 = errors;
if(!(validate23(data2.decision, {instancePath:instancePath+"/notices/" + i0+"/decision",parentData:data2,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid16 = _errs62 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.fitness !== undefined){
const _errs64 = errors;
if(!(validate27(data2.fitness, {instancePath:instancePath+"/notices/" + i0+"/fitness",parentData:data2,parentDataProperty:"fitness",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid16 = _errs64 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.responses !== undefined){
let data22 = data2.responses;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data22)){
var valid29 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
const _errs68 = errors;
if(!(validate27(data22[i3], {instancePath:instancePath+"/notices/" + i0+"/responses/" + i3,parentData:data22,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid29 = _errs68 === errors;
if(!valid29){
break;
}
}
}
else {
return false;
}
}
var valid16 = _errs66 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.disagreements !== undefined){
let data24 = data2.disagreements;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data24)){
var valid31 = true;
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
const _errs72 = errors;
if(!(validate27(data24[i4], {instancePath:instancePath+"/notices/" + i0+"/disagreements/" + i4,parentData:data24,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid31 = _errs72 === errors;
if(!valid31){
break;
}
}
}
else {
return false;
}
}
var valid16 = _errs70 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data2.reference !== undefined){
const _errs74 = errors;
if(!(validate27(data2.reference, {instancePath:instancePath+"/notices/" + i0+"/reference",parentData:data2,parentDataProperty:"reference",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid16 = _errs74 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}

export const Programme = validate214;
const schema28 = {"type":"object","additionalProperties":false,"required":["kind","id","title","svtad","tbrd","participants","subSystems","releases"],"properties":{"kind":{"const":"programme"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"svtad":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"allOf":[{"$ref":"#/definitions/version"}]},"appendix":{"allOf":[{"$ref":"#/definitions/text"}]},"modifications":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","type","madeAt","summary"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"type":{"enum":["directed","consulted","minor"]},"madeAt":{"allOf":[{"$ref":"#/definitions/date"}]},"summary":{"allOf":[{"$ref":"#/definitions/text"}]},"direction":{"allOf":[{"$ref":"#/definitions/text"}]},"consultation":{"allOf":[{"$ref":"#/definitions/id"}]},"responsesPresentedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"contraryDirection":{"type":"boolean","const":false},"rationale":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"directed"}}},"then":{"required":["direction"]}},{"if":{"required":["type"],"properties":{"type":{"const":"consulted"}}},"then":{"required":["consultation","responsesPresentedAt","contraryDirection"]}},{"if":{"required":["type"],"properties":{"type":{"const":"minor"}}},"then":{"required":["rationale"]}}]}}}},"tbrd":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["version","publishedAt"],"properties":{"version":{"allOf":[{"$ref":"#/definitions/version"}]},"publishedAt":{"allOf":[{"$ref":"#/definitions/date"}]}}}},"participants":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","name","role"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"role":{"enum":["DCC","Service Provider","User","Other"]}}}},"subSystems":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"provider":{"allOf":[{"$ref":"#/definitions/id"}]}}}},"releases":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","subSystems","tbrd","milestones"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"tbrd":{"allOf":[{"$ref":"#/definitions/version"}]},"milestones":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","event","baseline"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"event":{"enum":["pit-start","pit-end","sit-start","sit-end","user-testing-start","user-testing-end","go-live"]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"baseline":{"allOf":[{"$ref":"#/definitions/date"}]},"forecast":{"allOf":[{"$ref":"#/definitions/date"}]},"actual":{"allOf":[{"$ref":"#/definitions/date"}]}}}}}}}}};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.svtad === undefined) && (missing0 = "svtad"))) || ((data.tbrd === undefined) && (missing0 = "tbrd"))) || ((data.participants === undefined) && (missing0 = "participants"))) || ((data.subSystems === undefined) && (missing0 = "subSystems"))) || ((data.releases === undefined) && (missing0 = "releases"))){
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "id")) || (key0 === "title")) || (key0 === "svtad")) || (key0 === "tbrd")) || (key0 === "participants")) || (key0 === "subSystems")) || (key0 === "releases"))){
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("programme" !== data.kind){
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs3 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.svtad !== undefined){
let data3 = data.svtad;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.version === undefined) && (missing1 = "version")){
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!(((key1 === "version") || (key1 === "appendix")) || (key1 === "modifications"))){
return false;
break;
}
}
if(_errs9 === errors){
if(data3.version !== undefined){
const _errs10 = errors;
if(!(validate25(data3.version, {instancePath:instancePath+"/svtad/version",parentData:data3,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.appendix !== undefined){
const _errs12 = errors;
if(!(validate27(data3.appendix, {instancePath:instancePath+"/svtad/appendix",parentData:data3,parentDataProperty:"appendix",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.modifications !== undefined){
let data6 = data3.modifications;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid6 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
const _errs18 = errors;
const _errs19 = errors;
let valid8 = true;
const _errs20 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.type === undefined) && (missing2 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data7.type !== undefined){
if("directed" !== data7.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs22 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((data7.direction === undefined) && (missing3 = "direction")){
return false;
}
}
var _valid0 = _errs22 === errors;
valid8 = _valid0;
}
if(!valid8){
const err2 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate214.errors = vErrors;
return false;
}
var valid7 = _errs18 === errors;
if(valid7){
const _errs23 = errors;
const _errs24 = errors;
let valid10 = true;
const _errs25 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing4;
if((data7.type === undefined) && (missing4 = "type")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data7.type !== undefined){
if("consulted" !== data7.type){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs27 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing5;
if((((data7.consultation === undefined) && (missing5 = "consultation")) || ((data7.responsesPresentedAt === undefined) && (missing5 = "responsesPresentedAt"))) || ((data7.contraryDirection === undefined) && (missing5 = "contraryDirection"))){
return false;
}
}
var _valid1 = _errs27 === errors;
valid10 = _valid1;
}
if(!valid10){
const err5 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate214.errors = vErrors;
return false;
}
var valid7 = _errs23 === errors;
if(valid7){
const _errs28 = errors;
const _errs29 = errors;
let valid12 = true;
const _errs30 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing6;
if((data7.type === undefined) && (missing6 = "type")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data7.type !== undefined){
if("minor" !== data7.type){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid2 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs32 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing7;
if((data7.rationale === undefined) && (missing7 = "rationale")){
return false;
}
}
var _valid2 = _errs32 === errors;
valid12 = _valid2;
}
if(!valid12){
const err8 = {instancePath:instancePath+"/svtad/modifications/" + i0,schemaPath:"#/properties/svtad/properties/modifications/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate214.errors = vErrors;
return false;
}
var valid7 = _errs28 === errors;
}
}
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing8;
if(((((data7.id === undefined) && (missing8 = "id")) || ((data7.type === undefined) && (missing8 = "type"))) || ((data7.madeAt === undefined) && (missing8 = "madeAt"))) || ((data7.summary === undefined) && (missing8 = "summary"))){
return false;
}
else {
const _errs33 = errors;
for(const key2 in data7){
if(!(func2.call(schema28.properties.svtad.properties.modifications.items.properties, key2))){
return false;
break;
}
}
if(_errs33 === errors){
if(data7.id !== undefined){
const _errs34 = errors;
if(!(validate23(data7.id, {instancePath:instancePath+"/svtad/modifications/" + i0+"/id",parentData:data7,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid14 = _errs34 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data7.type !== undefined){
let data12 = data7.type;
const _errs36 = errors;
if(!(((data12 === "directed") || (data12 === "consulted")) || (data12 === "minor"))){
return false;
}
var valid14 = _errs36 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data7.madeAt !== undefined){
const _errs37 = errors;
if(!(validate48(data7.madeAt, {instancePath:instancePath+"/svtad/modifications/" + i0+"/madeAt",parentData:data7,parentDataProperty:"madeAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid14 = _errs37 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data7.summary !== undefined){
const _errs39 = errors;
if(!(validate27(data7.summary, {instancePath:instancePath+"/svtad/modifications/" + i0+"/summary",parentData:data7,parentDataProperty:"summary",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid14 = _errs39 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data7.direction !== undefined){
const _errs41 = errors;
if(!(validate27(data7.direction, {instancePath:instancePath+"/svtad/modifications/" + i0+"/direction",parentData:data7,parentDataProperty:"direction",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid14 = _errs41 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data7.consultation !== undefined){
const _errs43 = errors;
if(!(validate23(data7.consultation, {instancePath:instancePath+"/svtad/modifications/" + i0+"/consultation",parentData:data7,parentDataProperty:"consultation",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid14 = _errs43 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data7.responsesPresentedAt !== undefined){
const _errs45 = errors;
if(!(validate48(data7.responsesPresentedAt, {instancePath:instancePath+"/svtad/modifications/" + i0+"/responsesPresentedAt",parentData:data7,parentDataProperty:"responsesPresentedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid14 = _errs45 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data7.contraryDirection !== undefined){
let data18 = data7.contraryDirection;
const _errs47 = errors;
if(typeof data18 !== "boolean"){
return false;
}
if(false !== data18){
return false;
}
var valid14 = _errs47 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data7.rationale !== undefined){
const _errs49 = errors;
if(!(validate27(data7.rationale, {instancePath:instancePath+"/svtad/modifications/" + i0+"/rationale",parentData:data7,parentDataProperty:"rationale",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid14 = _errs49 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid6 = _errs16 === errors;
if(!valid6){
break;
}
}
}
else {
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tbrd !== undefined){
let data20 = data.tbrd;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data20)){
if(data20.length < 1){
return false;
}
else {
var valid22 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs53 = errors;
if(errors === _errs53){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing9;
if(((data21.version === undefined) && (missing9 = "version")) || ((data21.publishedAt === undefined) && (missing9 = "publishedAt"))){
return false;
}
else {
const _errs55 = errors;
for(const key3 in data21){
if(!((key3 === "version") || (key3 === "publishedAt"))){
return false;
break;
}
}
if(_errs55 === errors){
if(data21.version !== undefined){
const _errs56 = errors;
if(!(validate25(data21.version, {instancePath:instancePath+"/tbrd/" + i1+"/version",parentData:data21,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid23 = _errs56 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data21.publishedAt !== undefined){
const _errs58 = errors;
if(!(validate48(data21.publishedAt, {instancePath:instancePath+"/tbrd/" + i1+"/publishedAt",parentData:data21,parentDataProperty:"publishedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid23 = _errs58 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
else {
return false;
}
}
var valid22 = _errs53 === errors;
if(!valid22){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.participants !== undefined){
let data24 = data.participants;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data24)){
if(data24.length < 1){
return false;
}
else {
var valid26 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
const _errs62 = errors;
if(errors === _errs62){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing10;
if((((data25.id === undefined) && (missing10 = "id")) || ((data25.name === undefined) && (missing10 = "name"))) || ((data25.role === undefined) && (missing10 = "role"))){
return false;
}
else {
const _errs64 = errors;
for(const key4 in data25){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "role"))){
return false;
break;
}
}
if(_errs64 === errors){
if(data25.id !== undefined){
const _errs65 = errors;
if(!(validate23(data25.id, {instancePath:instancePath+"/participants/" + i2+"/id",parentData:data25,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid27 = _errs65 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data25.name !== undefined){
const _errs67 = errors;
if(!(validate27(data25.name, {instancePath:instancePath+"/participants/" + i2+"/name",parentData:data25,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid27 = _errs67 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data25.role !== undefined){
let data28 = data25.role;
const _errs69 = errors;
if(!((((data28 === "DCC") || (data28 === "Service Provider")) || (data28 === "User")) || (data28 === "Other"))){
return false;
}
var valid27 = _errs69 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid26 = _errs62 === errors;
if(!valid26){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subSystems !== undefined){
let data29 = data.subSystems;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data29)){
if(data29.length < 1){
return false;
}
else {
var valid30 = true;
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
const _errs72 = errors;
if(errors === _errs72){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing11;
if(((data30.id === undefined) && (missing11 = "id")) || ((data30.title === undefined) && (missing11 = "title"))){
return false;
}
else {
const _errs74 = errors;
for(const key5 in data30){
if(!(((key5 === "id") || (key5 === "title")) || (key5 === "provider"))){
return false;
break;
}
}
if(_errs74 === errors){
if(data30.id !== undefined){
const _errs75 = errors;
if(!(validate23(data30.id, {instancePath:instancePath+"/subSystems/" + i3+"/id",parentData:data30,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid31 = _errs75 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data30.title !== undefined){
const _errs77 = errors;
if(!(validate27(data30.title, {instancePath:instancePath+"/subSystems/" + i3+"/title",parentData:data30,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid31 = _errs77 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data30.provider !== undefined){
const _errs79 = errors;
if(!(validate23(data30.provider, {instancePath:instancePath+"/subSystems/" + i3+"/provider",parentData:data30,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid31 = _errs79 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid30 = _errs72 === errors;
if(!valid30){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releases !== undefined){
let data34 = data.releases;
const _errs81 = errors;
if(errors === _errs81){
if(Array.isArray(data34)){
if(data34.length < 1){
return false;
}
else {
var valid35 = true;
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
const _errs83 = errors;
if(errors === _errs83){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing12;
if((((((data35.id === undefined) && (missing12 = "id")) || ((data35.title === undefined) && (missing12 = "title"))) || ((data35.subSystems === undefined) && (missing12 = "subSystems"))) || ((data35.tbrd === undefined) && (missing12 = "tbrd"))) || ((data35.milestones === undefined) && (missing12 = "milestones"))){
return false;
}
else {
const _errs85 = errors;
for(const key6 in data35){
if(!(((((key6 === "id") || (key6 === "title")) || (key6 === "subSystems")) || (key6 === "tbrd")) || (key6 === "milestones"))){
return false;
break;
}
}
if(_errs85 === errors){
if(data35.id !== undefined){
const _errs86 = errors;
if(!(validate23(data35.id, {instancePath:instancePath+"/releases/" + i4+"/id",parentData:data35,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid36 = _errs86 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data35.title !== undefined){
const _errs88 = errors;
if(!(validate27(data35.title, {instancePath:instancePath+"/releases/" + i4+"/title",parentData:data35,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid36 = _errs88 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data35.subSystems !== undefined){
let data38 = data35.subSystems;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data38)){
if(data38.length < 1){
return false;
}
else {
var valid39 = true;
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
const _errs92 = errors;
if(!(validate23(data38[i5], {instancePath:instancePath+"/releases/" + i4+"/subSystems/" + i5,parentData:data38,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid39 = _errs92 === errors;
if(!valid39){
break;
}
}
}
}
else {
return false;
}
}
var valid36 = _errs90 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data35.tbrd !== undefined){
const _errs94 = errors;
if(!(validate25(data35.tbrd, {instancePath:instancePath+"/releases/" + i4+"/tbrd",parentData:data35,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid36 = _errs94 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data35.milestones !== undefined){
let data41 = data35.milestones;
const _errs96 = errors;
if(errors === _errs96){
if(Array.isArray(data41)){
var valid42 = true;
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
const _errs98 = errors;
if(errors === _errs98){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing13;
if((((data42.id === undefined) && (missing13 = "id")) || ((data42.event === undefined) && (missing13 = "event"))) || ((data42.baseline === undefined) && (missing13 = "baseline"))){
return false;
}
else {
const _errs100 = errors;
for(const key7 in data42){
if(!((((((key7 === "id") || (key7 === "event")) || (key7 === "subSystem")) || (key7 === "baseline")) || (key7 === "forecast")) || (key7 === "actual"))){
return false;
break;
}
}
if(_errs100 === errors){
if(data42.id !== undefined){
const _errs101 = errors;
if(!(validate23(data42.id, {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/id",parentData:data42,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid43 = _errs101 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data42.event !== undefined){
let data44 = data42.event;
const _errs103 = errors;
if(!(((((((data44 === "pit-start") || (data44 === "pit-end")) || (data44 === "sit-start")) || (data44 === "sit-end")) || (data44 === "user-testing-start")) || (data44 === "user-testing-end")) || (data44 === "go-live"))){
return false;
}
var valid43 = _errs103 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data42.subSystem !== undefined){
const _errs104 = errors;
if(!(validate23(data42.subSystem, {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/subSystem",parentData:data42,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid43 = _errs104 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data42.baseline !== undefined){
const _errs106 = errors;
if(!(validate48(data42.baseline, {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/baseline",parentData:data42,parentDataProperty:"baseline",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid43 = _errs106 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data42.forecast !== undefined){
const _errs108 = errors;
if(!(validate48(data42.forecast, {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/forecast",parentData:data42,parentDataProperty:"forecast",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid43 = _errs108 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data42.actual !== undefined){
const _errs110 = errors;
if(!(validate48(data42.actual, {instancePath:instancePath+"/releases/" + i4+"/milestones/" + i6+"/actual",parentData:data42,parentDataProperty:"actual",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid43 = _errs110 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid42 = _errs98 === errors;
if(!valid42){
break;
}
}
}
else {
return false;
}
}
var valid36 = _errs96 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid35 = _errs83 === errors;
if(!valid35){
break;
}
}
}
}
else {
return false;
}
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}

export const Readiness = validate242;
const schema29 = {"type":"object","additionalProperties":false,"required":["kind","id","release","phase","resources"],"properties":{"kind":{"const":"readiness"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"resources":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["resource","applicable"],"properties":{"resource":{"enum":["laboratories","Devices","tools","stubs","environments","data"]},"applicable":{"type":"boolean"},"reason":{"allOf":[{"$ref":"#/definitions/text"}]},"inPlace":{"type":"boolean"},"secure":{"type":"boolean"},"ready":{"type":"boolean"},"confirmedBy":{"allOf":[{"$ref":"#/definitions/text"}]},"confirmedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"evidence":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["applicable"],"properties":{"applicable":{"const":true}}},"then":{"required":["inPlace","secure","ready","confirmedBy","confirmedAt"]},"else":{"required":["reason"]}}}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.subSystem === undefined) && (missing1 = "subSystem")){
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
return false;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate242.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((data.kind === undefined) && (missing2 = "kind")) || ((data.id === undefined) && (missing2 = "id"))) || ((data.release === undefined) && (missing2 = "release"))) || ((data.phase === undefined) && (missing2 = "phase"))) || ((data.resources === undefined) && (missing2 = "resources"))){
return false;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "id")) || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem")) || (key0 === "resources"))){
return false;
break;
}
}
if(_errs6 === errors){
if(data.kind !== undefined){
const _errs7 = errors;
if("readiness" !== data.kind){
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs8 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.release !== undefined){
const _errs10 = errors;
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.phase !== undefined){
const _errs12 = errors;
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.subSystem !== undefined){
const _errs14 = errors;
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.resources !== undefined){
let data7 = data.resources;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length < 1){
return false;
}
else {
var valid8 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs18 = errors;
const _errs20 = errors;
let valid9 = true;
const _errs21 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if((data8.applicable === undefined) && (missing3 = "applicable")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data8.applicable !== undefined){
if(true !== data8.applicable){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs23 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing4;
if((((((data8.inPlace === undefined) && (missing4 = "inPlace")) || ((data8.secure === undefined) && (missing4 = "secure"))) || ((data8.ready === undefined) && (missing4 = "ready"))) || ((data8.confirmedBy === undefined) && (missing4 = "confirmedBy"))) || ((data8.confirmedAt === undefined) && (missing4 = "confirmedAt"))){
return false;
}
}
var _valid1 = _errs23 === errors;
valid9 = _valid1;
ifClause1 = "then";
}
else {
const _errs24 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing5;
if((data8.reason === undefined) && (missing5 = "reason")){
return false;
}
}
var _valid1 = _errs24 === errors;
valid9 = _valid1;
ifClause1 = "else";
}
if(!valid9){
const err5 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/properties/resources/items/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate242.errors = vErrors;
return false;
}
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing6;
if(((data8.resource === undefined) && (missing6 = "resource")) || ((data8.applicable === undefined) && (missing6 = "applicable"))){
return false;
}
else {
const _errs25 = errors;
for(const key1 in data8){
if(!(func2.call(schema29.properties.resources.items.properties, key1))){
return false;
break;
}
}
if(_errs25 === errors){
if(data8.resource !== undefined){
let data10 = data8.resource;
const _errs26 = errors;
if(!((((((data10 === "laboratories") || (data10 === "Devices")) || (data10 === "tools")) || (data10 === "stubs")) || (data10 === "environments")) || (data10 === "data"))){
return false;
}
var valid11 = _errs26 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.applicable !== undefined){
const _errs27 = errors;
if(typeof data8.applicable !== "boolean"){
return false;
}
var valid11 = _errs27 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.reason !== undefined){
const _errs29 = errors;
if(!(validate27(data8.reason, {instancePath:instancePath+"/resources/" + i0+"/reason",parentData:data8,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid11 = _errs29 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.inPlace !== undefined){
const _errs31 = errors;
if(typeof data8.inPlace !== "boolean"){
return false;
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.secure !== undefined){
const _errs33 = errors;
if(typeof data8.secure !== "boolean"){
return false;
}
var valid11 = _errs33 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.ready !== undefined){
const _errs35 = errors;
if(typeof data8.ready !== "boolean"){
return false;
}
var valid11 = _errs35 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.confirmedBy !== undefined){
const _errs37 = errors;
if(!(validate27(data8.confirmedBy, {instancePath:instancePath+"/resources/" + i0+"/confirmedBy",parentData:data8,parentDataProperty:"confirmedBy",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid11 = _errs37 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.confirmedAt !== undefined){
const _errs39 = errors;
if(!(validate48(data8.confirmedAt, {instancePath:instancePath+"/resources/" + i0+"/confirmedAt",parentData:data8,parentDataProperty:"confirmedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid11 = _errs39 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.evidence !== undefined){
const _errs41 = errors;
if(!(validate27(data8.evidence, {instancePath:instancePath+"/resources/" + i0+"/evidence",parentData:data8,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid11 = _errs41 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid8 = _errs18 === errors;
if(!valid8){
break;
}
}
}
}
else {
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}

export const TestPlan = validate251;
const schema30 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","start","end","precursors"],"properties":{"kind":{"const":"test-plan"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"start":{"allOf":[{"$ref":"#/definitions/date"}]},"end":{"allOf":[{"$ref":"#/definitions/date"}]},"precursors":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["phase","certificate"],"properties":{"phase":{"allOf":[{"$ref":"#/definitions/text"}]},"certificate":{"allOf":[{"$ref":"#/definitions/id"}]}}}},"precursorsStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"signOff":{"type":"object","additionalProperties":false,"required":["body","name","role","signedAt"],"properties":{"body":{"allOf":[{"$ref":"#/definitions/body"}]},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"role":{"allOf":[{"$ref":"#/definitions/text"}]},"signedAt":{"allOf":[{"$ref":"#/definitions/date"}]}}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}},{"if":{"required":["precursors"],"properties":{"precursors":{"maxItems":0}}},"then":{"required":["precursorsStatement"]}}]};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.subSystem === undefined) && (missing1 = "subSystem")){
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate251.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.precursors === undefined) && (missing2 = "precursors")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.precursors !== undefined){
let data2 = data.precursors;
if(Array.isArray(data2)){
if(data2.length > 0){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.precursorsStatement === undefined) && (missing3 = "precursorsStatement")){
return false;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate251.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((((((((data.kind === undefined) && (missing4 = "kind")) || ((data.id === undefined) && (missing4 = "id"))) || ((data.version === undefined) && (missing4 = "version"))) || ((data.title === undefined) && (missing4 = "title"))) || ((data.release === undefined) && (missing4 = "release"))) || ((data.phase === undefined) && (missing4 = "phase"))) || ((data.start === undefined) && (missing4 = "start"))) || ((data.end === undefined) && (missing4 = "end"))) || ((data.precursors === undefined) && (missing4 = "precursors"))){
return false;
}
else {
const _errs12 = errors;
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
return false;
break;
}
}
if(_errs12 === errors){
if(data.kind !== undefined){
const _errs13 = errors;
if("test-plan" !== data.kind){
return false;
}
var valid6 = _errs13 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.id !== undefined){
const _errs14 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.version !== undefined){
const _errs16 = errors;
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.title !== undefined){
const _errs18 = errors;
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.release !== undefined){
const _errs20 = errors;
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.phase !== undefined){
const _errs22 = errors;
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.subSystem !== undefined){
const _errs24 = errors;
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.start !== undefined){
const _errs26 = errors;
if(!(validate48(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.end !== undefined){
const _errs28 = errors;
if(!(validate48(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.precursors !== undefined){
let data12 = data.precursors;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data12)){
var valid15 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs32 = errors;
if(errors === _errs32){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing5;
if(((data13.phase === undefined) && (missing5 = "phase")) || ((data13.certificate === undefined) && (missing5 = "certificate"))){
return false;
}
else {
const _errs34 = errors;
for(const key1 in data13){
if(!((key1 === "phase") || (key1 === "certificate"))){
return false;
break;
}
}
if(_errs34 === errors){
if(data13.phase !== undefined){
const _errs35 = errors;
if(!(validate27(data13.phase, {instancePath:instancePath+"/precursors/" + i0+"/phase",parentData:data13,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid16 = _errs35 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data13.certificate !== undefined){
const _errs37 = errors;
if(!(validate23(data13.certificate, {instancePath:instancePath+"/precursors/" + i0+"/certificate",parentData:data13,parentDataProperty:"certificate",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid16 = _errs37 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
return false;
}
}
var valid15 = _errs32 === errors;
if(!valid15){
break;
}
}
}
else {
return false;
}
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.precursorsStatement !== undefined){
const _errs39 = errors;
if(!(validate27(data.precursorsStatement, {instancePath:instancePath+"/precursorsStatement",parentData:data,parentDataProperty:"precursorsStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.signOff !== undefined){
let data17 = data.signOff;
const _errs41 = errors;
if(errors === _errs41){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing6;
if(((((data17.body === undefined) && (missing6 = "body")) || ((data17.name === undefined) && (missing6 = "name"))) || ((data17.role === undefined) && (missing6 = "role"))) || ((data17.signedAt === undefined) && (missing6 = "signedAt"))){
return false;
}
else {
const _errs43 = errors;
for(const key2 in data17){
if(!((((key2 === "body") || (key2 === "name")) || (key2 === "role")) || (key2 === "signedAt"))){
return false;
break;
}
}
if(_errs43 === errors){
if(data17.body !== undefined){
const _errs44 = errors;
if(!(validate81(data17.body, {instancePath:instancePath+"/signOff/body",parentData:data17,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid20 = _errs44 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data17.name !== undefined){
const _errs46 = errors;
if(!(validate27(data17.name, {instancePath:instancePath+"/signOff/name",parentData:data17,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid20 = _errs46 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data17.role !== undefined){
const _errs48 = errors;
if(!(validate27(data17.role, {instancePath:instancePath+"/signOff/role",parentData:data17,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid20 = _errs48 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data17.signedAt !== undefined){
const _errs50 = errors;
if(!(validate48(data17.signedAt, {instancePath:instancePath+"/signOff/signedAt",parentData:data17,parentDataProperty:"signedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid20 = _errs50 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}

export const TestResults = validate267;
const schema31 = {"type":"object","additionalProperties":false,"required":["kind","id","release","phase","results"],"properties":{"kind":{"const":"test-results"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"results":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["test","executedAt","outcome","environment"],"properties":{"test":{"allOf":[{"$ref":"#/definitions/id"}]},"executedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"attempt":{"type":"integer","minimum":1},"outcome":{"allOf":[{"$ref":"#/definitions/outcome"}]},"environment":{"allOf":[{"$ref":"#/definitions/id"}]},"deviceSet":{"allOf":[{"$ref":"#/definitions/id"}]},"issues":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"decision":{"allOf":[{"$ref":"#/definitions/id"}]}},"if":{"required":["outcome"],"properties":{"outcome":{"const":"descoped"}}},"then":{"required":["decision"]}}}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}};
const schema32 = {"enum":["passed","failed","blocked","not-run","in-progress","descoped"]};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "passed") || (data === "failed")) || (data === "blocked")) || (data === "not-run")) || (data === "in-progress")) || (data === "descoped"))){
return false;
}
validate274.errors = vErrors;
return errors === 0;
}


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.subSystem === undefined) && (missing1 = "subSystem")){
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
return false;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate267.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((data.kind === undefined) && (missing2 = "kind")) || ((data.id === undefined) && (missing2 = "id"))) || ((data.release === undefined) && (missing2 = "release"))) || ((data.phase === undefined) && (missing2 = "phase"))) || ((data.results === undefined) && (missing2 = "results"))){
return false;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "id")) || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem")) || (key0 === "results"))){
return false;
break;
}
}
if(_errs6 === errors){
if(data.kind !== undefined){
const _errs7 = errors;
if("test-results" !== data.kind){
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs8 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.release !== undefined){
const _errs10 = errors;
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.phase !== undefined){
const _errs12 = errors;
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.subSystem !== undefined){
const _errs14 = errors;
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.results !== undefined){
let data7 = data.results;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length < 1){
return false;
}
else {
var valid8 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs18 = errors;
const _errs20 = errors;
let valid9 = true;
const _errs21 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if((data8.outcome === undefined) && (missing3 = "outcome")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data8.outcome !== undefined){
if("descoped" !== data8.outcome){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing4;
if((data8.decision === undefined) && (missing4 = "decision")){
return false;
}
}
var _valid1 = _errs23 === errors;
valid9 = _valid1;
}
if(!valid9){
const err5 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate267.errors = vErrors;
return false;
}
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing5;
if(((((data8.test === undefined) && (missing5 = "test")) || ((data8.executedAt === undefined) && (missing5 = "executedAt"))) || ((data8.outcome === undefined) && (missing5 = "outcome"))) || ((data8.environment === undefined) && (missing5 = "environment"))){
return false;
}
else {
const _errs24 = errors;
for(const key1 in data8){
if(!((((((((key1 === "test") || (key1 === "executedAt")) || (key1 === "attempt")) || (key1 === "outcome")) || (key1 === "environment")) || (key1 === "deviceSet")) || (key1 === "issues")) || (key1 === "decision"))){
return false;
break;
}
}
if(_errs24 === errors){
if(data8.test !== undefined){
const _errs25 = errors;
if(!(validate23(data8.test, {instancePath:instancePath+"/results/" + i0+"/test",parentData:data8,parentDataProperty:"test",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs25 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.executedAt !== undefined){
const _errs27 = errors;
if(!(validate48(data8.executedAt, {instancePath:instancePath+"/results/" + i0+"/executedAt",parentData:data8,parentDataProperty:"executedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid11 = _errs27 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.attempt !== undefined){
let data12 = data8.attempt;
const _errs29 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
return false;
}
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
return false;
}
}
}
var valid11 = _errs29 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.outcome !== undefined){
const _errs31 = errors;
if(!(validate274(data8.outcome, {instancePath:instancePath+"/results/" + i0+"/outcome",parentData:data8,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.environment !== undefined){
const _errs33 = errors;
if(!(validate23(data8.environment, {instancePath:instancePath+"/results/" + i0+"/environment",parentData:data8,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs33 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.deviceSet !== undefined){
const _errs35 = errors;
if(!(validate23(data8.deviceSet, {instancePath:instancePath+"/results/" + i0+"/deviceSet",parentData:data8,parentDataProperty:"deviceSet",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs35 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.issues !== undefined){
let data16 = data8.issues;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data16)){
if(data16.length < 1){
return false;
}
else {
var valid17 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
const _errs39 = errors;
if(!(validate23(data16[i1], {instancePath:instancePath+"/results/" + i0+"/issues/" + i1,parentData:data16,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid17 = _errs39 === errors;
if(!valid17){
break;
}
}
}
}
else {
return false;
}
}
var valid11 = _errs37 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data8.decision !== undefined){
const _errs41 = errors;
if(!(validate23(data8.decision, {instancePath:instancePath+"/results/" + i0+"/decision",parentData:data8,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid11 = _errs41 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid8 = _errs18 === errors;
if(!valid8){
break;
}
}
}
}
else {
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}

export const TestSpecification = validate280;
const schema33 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","status","matrix","tests"],"properties":{"kind":{"const":"test-specification"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"status":{"enum":["draft","prepared","approved"]},"preparedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"matrix":{"allOf":[{"$ref":"#/definitions/id"}]},"tests":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","group"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"group":{"allOf":[{"$ref":"#/definitions/id"}]},"stage":{"allOf":[{"$ref":"#/definitions/stage"}]}}}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}},{"if":{"required":["status"],"properties":{"status":{"enum":["prepared","approved"]}}},"then":{"required":["preparedAt"]}},{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"properties":{"tests":{"items":{"required":["stage"]}}}}}]};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.subSystem === undefined) && (missing1 = "subSystem")){
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate280.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.status === undefined) && (missing2 = "status")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.status !== undefined){
let data2 = data.status;
if(!((data2 === "prepared") || (data2 === "approved"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.preparedAt === undefined) && (missing3 = "preparedAt")){
return false;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate280.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
const _errs12 = errors;
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.phase === undefined) && (missing4 = "phase")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests !== undefined){
let data4 = data.tests;
if(Array.isArray(data4)){
var valid9 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs18 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing5;
if((data5.stage === undefined) && (missing5 = "stage")){
return false;
}
}
var valid9 = _errs18 === errors;
if(!valid9){
break;
}
}
}
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate280.errors = vErrors;
return false;
}
var valid0 = _errs12 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((((((((((data.kind === undefined) && (missing6 = "kind")) || ((data.id === undefined) && (missing6 = "id"))) || ((data.version === undefined) && (missing6 = "version"))) || ((data.title === undefined) && (missing6 = "title"))) || ((data.release === undefined) && (missing6 = "release"))) || ((data.phase === undefined) && (missing6 = "phase"))) || ((data.status === undefined) && (missing6 = "status"))) || ((data.matrix === undefined) && (missing6 = "matrix"))) || ((data.tests === undefined) && (missing6 = "tests"))){
return false;
}
else {
const _errs19 = errors;
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
return false;
break;
}
}
if(_errs19 === errors){
if(data.kind !== undefined){
const _errs20 = errors;
if("test-specification" !== data.kind){
return false;
}
var valid10 = _errs20 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.id !== undefined){
const _errs21 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid10 = _errs21 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.version !== undefined){
const _errs23 = errors;
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid10 = _errs23 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.title !== undefined){
const _errs25 = errors;
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid10 = _errs25 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.release !== undefined){
const _errs27 = errors;
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid10 = _errs27 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.phase !== undefined){
const _errs29 = errors;
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid10 = _errs29 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.subSystem !== undefined){
const _errs31 = errors;
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid10 = _errs31 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.status !== undefined){
let data13 = data.status;
const _errs33 = errors;
if(!(((data13 === "draft") || (data13 === "prepared")) || (data13 === "approved"))){
return false;
}
var valid10 = _errs33 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.preparedAt !== undefined){
const _errs34 = errors;
if(!(validate48(data.preparedAt, {instancePath:instancePath+"/preparedAt",parentData:data,parentDataProperty:"preparedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid10 = _errs34 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.matrix !== undefined){
const _errs36 = errors;
if(!(validate23(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid10 = _errs36 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.tests !== undefined){
let data16 = data.tests;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data16)){
if(data16.length < 1){
return false;
}
else {
var valid19 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs40 = errors;
if(errors === _errs40){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing7;
if((((data17.id === undefined) && (missing7 = "id")) || ((data17.title === undefined) && (missing7 = "title"))) || ((data17.group === undefined) && (missing7 = "group"))){
return false;
}
else {
const _errs42 = errors;
for(const key1 in data17){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "group")) || (key1 === "stage"))){
return false;
break;
}
}
if(_errs42 === errors){
if(data17.id !== undefined){
const _errs43 = errors;
if(!(validate23(data17.id, {instancePath:instancePath+"/tests/" + i1+"/id",parentData:data17,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid20 = _errs43 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data17.title !== undefined){
const _errs45 = errors;
if(!(validate27(data17.title, {instancePath:instancePath+"/tests/" + i1+"/title",parentData:data17,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid20 = _errs45 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data17.group !== undefined){
const _errs47 = errors;
if(!(validate23(data17.group, {instancePath:instancePath+"/tests/" + i1+"/group",parentData:data17,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid20 = _errs47 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data17.stage !== undefined){
const _errs49 = errors;
if(!(validate60(data17.stage, {instancePath:instancePath+"/tests/" + i1+"/stage",parentData:data17,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid20 = _errs49 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
else {
return false;
}
}
var valid19 = _errs40 === errors;
if(!valid19){
break;
}
}
}
}
else {
return false;
}
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate280.errors = vErrors;
return errors === 0;
}

export const TraceabilityMatrix = validate293;
const schema34 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","tbrd","requirements"],"properties":{"kind":{"const":"traceability-matrix"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"tbrd":{"allOf":[{"$ref":"#/definitions/version"}]},"requirements":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title","source","type","group","phases","tests"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"source":{"allOf":[{"$ref":"#/definitions/text"}]},"type":{"allOf":[{"$ref":"#/definitions/requirementType"}]},"group":{"allOf":[{"$ref":"#/definitions/id"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"verification":{"enum":["test","inspection","analysis","demonstration"]},"tests":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/id"}]}},"rationale":{"allOf":[{"$ref":"#/definitions/text"}]},"retiredAt":{"allOf":[{"$ref":"#/definitions/date"}]}},"allOf":[{"if":{"required":["verification"],"properties":{"verification":{"enum":["inspection","analysis","demonstration"]}}},"then":{"required":["rationale"]}},{"if":{"properties":{"phases":{"contains":{"const":"PIT"}}}},"then":{"required":["subSystems"]}}]}}},"if":{"required":["releases"],"properties":{"releases":{"minItems":2}}},"then":{"properties":{"requirements":{"items":{"required":["release"]}}}}};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.releases === undefined) && (missing0 = "releases")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.releases !== undefined){
let data0 = data.releases;
if(Array.isArray(data0)){
if(data0.length < 2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requirements !== undefined){
let data1 = data.requirements;
if(Array.isArray(data1)){
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.release === undefined) && (missing1 = "release")){
return false;
}
}
var valid3 = _errs6 === errors;
if(!valid3){
break;
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate293.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((((data.kind === undefined) && (missing2 = "kind")) || ((data.id === undefined) && (missing2 = "id"))) || ((data.version === undefined) && (missing2 = "version"))) || ((data.title === undefined) && (missing2 = "title"))) || ((data.releases === undefined) && (missing2 = "releases"))) || ((data.tbrd === undefined) && (missing2 = "tbrd"))) || ((data.requirements === undefined) && (missing2 = "requirements"))){
return false;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "id")) || (key0 === "version")) || (key0 === "title")) || (key0 === "releases")) || (key0 === "tbrd")) || (key0 === "requirements"))){
return false;
break;
}
}
if(_errs7 === errors){
if(data.kind !== undefined){
const _errs8 = errors;
if("traceability-matrix" !== data.kind){
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.id !== undefined){
const _errs9 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.version !== undefined){
const _errs11 = errors;
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.title !== undefined){
const _errs13 = errors;
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.releases !== undefined){
let data7 = data.releases;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length < 1){
return false;
}
else {
var valid8 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate23(data7[i1], {instancePath:instancePath+"/releases/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs17 === errors;
if(!valid8){
break;
}
}
}
}
else {
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.tbrd !== undefined){
const _errs19 = errors;
if(!(validate25(data.tbrd, {instancePath:instancePath+"/tbrd",parentData:data,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.requirements !== undefined){
let data10 = data.requirements;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
if(data10.length < 1){
return false;
}
else {
var valid11 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs23 = errors;
const _errs25 = errors;
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if((data11.verification === undefined) && (missing3 = "verification")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data11.verification !== undefined){
let data12 = data11.verification;
if(!(((data12 === "inspection") || (data12 === "analysis")) || (data12 === "demonstration"))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs29 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing4;
if((data11.rationale === undefined) && (missing4 = "rationale")){
return false;
}
}
var _valid1 = _errs29 === errors;
valid13 = _valid1;
}
if(!valid13){
const err5 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate293.errors = vErrors;
return false;
}
var valid12 = _errs25 === errors;
if(valid12){
const _errs30 = errors;
const _errs31 = errors;
let valid15 = true;
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.phases !== undefined){
let data13 = data11.phases;
if(Array.isArray(data13)){
const _errs34 = errors;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs35 = errors;
if("PIT" !== data13[i3]){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid17 = _errs35 === errors;
if(valid17){
break;
}
}
if(!valid17){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid2 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs36 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing5;
if((data11.subSystems === undefined) && (missing5 = "subSystems")){
return false;
}
}
var _valid2 = _errs36 === errors;
valid15 = _valid2;
}
if(!valid15){
const err8 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate293.errors = vErrors;
return false;
}
var valid12 = _errs30 === errors;
}
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing6;
if((((((((data11.id === undefined) && (missing6 = "id")) || ((data11.title === undefined) && (missing6 = "title"))) || ((data11.source === undefined) && (missing6 = "source"))) || ((data11.type === undefined) && (missing6 = "type"))) || ((data11.group === undefined) && (missing6 = "group"))) || ((data11.phases === undefined) && (missing6 = "phases"))) || ((data11.tests === undefined) && (missing6 = "tests"))){
return false;
}
else {
const _errs37 = errors;
for(const key1 in data11){
if(!(func2.call(schema34.properties.requirements.items.properties, key1))){
return false;
break;
}
}
if(_errs37 === errors){
if(data11.id !== undefined){
const _errs38 = errors;
if(!(validate23(data11.id, {instancePath:instancePath+"/requirements/" + i2+"/id",parentData:data11,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid18 = _errs38 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.title !== undefined){
const _errs40 = errors;
if(!(validate27(data11.title, {instancePath:instancePath+"/requirements/" + i2+"/title",parentData:data11,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid18 = _errs40 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.source !== undefined){
const _errs42 = errors;
if(!(validate27(data11.source, {instancePath:instancePath+"/requirements/" + i2+"/source",parentData:data11,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid18 = _errs42 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.type !== undefined){
const _errs44 = errors;
if(!(validate151(data11.type, {instancePath:instancePath+"/requirements/" + i2+"/type",parentData:data11,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var valid18 = _errs44 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.group !== undefined){
const _errs46 = errors;
if(!(validate23(data11.group, {instancePath:instancePath+"/requirements/" + i2+"/group",parentData:data11,parentDataProperty:"group",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid18 = _errs46 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.release !== undefined){
const _errs48 = errors;
if(!(validate23(data11.release, {instancePath:instancePath+"/requirements/" + i2+"/release",parentData:data11,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid18 = _errs48 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.subSystems !== undefined){
let data21 = data11.subSystems;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data21)){
if(data21.length < 1){
return false;
}
else {
var valid25 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
const _errs52 = errors;
if(!(validate23(data21[i4], {instancePath:instancePath+"/requirements/" + i2+"/subSystems/" + i4,parentData:data21,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid25 = _errs52 === errors;
if(!valid25){
break;
}
}
}
}
else {
return false;
}
}
var valid18 = _errs50 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.phases !== undefined){
let data23 = data11.phases;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data23)){
if(data23.length < 1){
return false;
}
else {
var valid27 = true;
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
const _errs56 = errors;
if(!(validate30(data23[i5], {instancePath:instancePath+"/requirements/" + i2+"/phases/" + i5,parentData:data23,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid27 = _errs56 === errors;
if(!valid27){
break;
}
}
}
}
else {
return false;
}
}
var valid18 = _errs54 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.verification !== undefined){
let data25 = data11.verification;
const _errs58 = errors;
if(!((((data25 === "test") || (data25 === "inspection")) || (data25 === "analysis")) || (data25 === "demonstration"))){
return false;
}
var valid18 = _errs58 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.tests !== undefined){
let data26 = data11.tests;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data26)){
var valid29 = true;
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
const _errs61 = errors;
if(!(validate23(data26[i6], {instancePath:instancePath+"/requirements/" + i2+"/tests/" + i6,parentData:data26,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid29 = _errs61 === errors;
if(!valid29){
break;
}
}
}
else {
return false;
}
}
var valid18 = _errs59 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.rationale !== undefined){
const _errs63 = errors;
if(!(validate27(data11.rationale, {instancePath:instancePath+"/requirements/" + i2+"/rationale",parentData:data11,parentDataProperty:"rationale",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid18 = _errs63 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data11.retiredAt !== undefined){
const _errs65 = errors;
if(!(validate48(data11.retiredAt, {instancePath:instancePath+"/requirements/" + i2+"/retiredAt",parentData:data11,parentDataProperty:"retiredAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid18 = _errs65 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
var valid11 = _errs23 === errors;
if(!valid11){
break;
}
}
}
}
else {
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate293.errors = vErrors;
return errors === 0;
}

export const UserTesting = validate310;
const schema35 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","required","reason"],"properties":{"kind":{"const":"user-testing"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"required":{"type":"boolean"},"reason":{"allOf":[{"$ref":"#/definitions/text"}]},"users":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["participant"],"properties":{"participant":{"allOf":[{"$ref":"#/definitions/id"}]},"entryMetAt":{"allOf":[{"$ref":"#/definitions/date"}]},"evidence":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"entryRequirements":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"approach":{"allOf":[{"$ref":"#/definitions/text"}]},"tests":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"timescales":{"type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"allOf":[{"$ref":"#/definitions/date"}]},"end":{"allOf":[{"$ref":"#/definitions/date"}]}}},"completion":{"allOf":[{"$ref":"#/definitions/text"}]},"issueProcess":{"allOf":[{"$ref":"#/definitions/text"}]},"notification":{"allOf":[{"$ref":"#/definitions/text"}]},"commencedAt":{"allOf":[{"$ref":"#/definitions/date"}]}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["users","entryRequirements","approach","tests","timescales","completion","issueProcess","notification"]}};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.required === undefined) && (missing0 = "required")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.required !== undefined){
if(true !== data.required){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((((((data.users === undefined) && (missing1 = "users")) || ((data.entryRequirements === undefined) && (missing1 = "entryRequirements"))) || ((data.approach === undefined) && (missing1 = "approach"))) || ((data.tests === undefined) && (missing1 = "tests"))) || ((data.timescales === undefined) && (missing1 = "timescales"))) || ((data.completion === undefined) && (missing1 = "completion"))) || ((data.issueProcess === undefined) && (missing1 = "issueProcess"))) || ((data.notification === undefined) && (missing1 = "notification"))){
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate310.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((((data.kind === undefined) && (missing2 = "kind")) || ((data.id === undefined) && (missing2 = "id"))) || ((data.version === undefined) && (missing2 = "version"))) || ((data.title === undefined) && (missing2 = "title"))) || ((data.release === undefined) && (missing2 = "release"))) || ((data.required === undefined) && (missing2 = "required"))) || ((data.reason === undefined) && (missing2 = "reason"))){
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!(func2.call(schema35.properties, key0))){
return false;
break;
}
}
if(_errs5 === errors){
if(data.kind !== undefined){
const _errs6 = errors;
if("user-testing" !== data.kind){
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.id !== undefined){
const _errs7 = errors;
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.version !== undefined){
const _errs9 = errors;
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.title !== undefined){
const _errs11 = errors;
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.release !== undefined){
const _errs13 = errors;
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.required !== undefined){
const _errs15 = errors;
if(typeof data.required !== "boolean"){
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.reason !== undefined){
const _errs17 = errors;
if(!(validate27(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.users !== undefined){
let data8 = data.users;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length < 1){
return false;
}
else {
var valid8 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((data9.participant === undefined) && (missing3 = "participant")){
return false;
}
else {
const _errs23 = errors;
for(const key1 in data9){
if(!(((key1 === "participant") || (key1 === "entryMetAt")) || (key1 === "evidence"))){
return false;
break;
}
}
if(_errs23 === errors){
if(data9.participant !== undefined){
const _errs24 = errors;
if(!(validate23(data9.participant, {instancePath:instancePath+"/users/" + i0+"/participant",parentData:data9,parentDataProperty:"participant",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid9 = _errs24 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.entryMetAt !== undefined){
const _errs26 = errors;
if(!(validate48(data9.entryMetAt, {instancePath:instancePath+"/users/" + i0+"/entryMetAt",parentData:data9,parentDataProperty:"entryMetAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid9 = _errs26 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.evidence !== undefined){
const _errs28 = errors;
if(!(validate27(data9.evidence, {instancePath:instancePath+"/users/" + i0+"/evidence",parentData:data9,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid9 = _errs28 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
return false;
}
}
var valid8 = _errs21 === errors;
if(!valid8){
break;
}
}
}
}
else {
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.entryRequirements !== undefined){
let data13 = data.entryRequirements;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data13)){
if(data13.length < 1){
return false;
}
else {
var valid13 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs32 = errors;
if(!(validate27(data13[i1], {instancePath:instancePath+"/entryRequirements/" + i1,parentData:data13,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid13 = _errs32 === errors;
if(!valid13){
break;
}
}
}
}
else {
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.approach !== undefined){
const _errs34 = errors;
if(!(validate27(data.approach, {instancePath:instancePath+"/approach",parentData:data,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.tests !== undefined){
let data16 = data.tests;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data16)){
if(data16.length < 1){
return false;
}
else {
var valid16 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs38 = errors;
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if(((data17.id === undefined) && (missing4 = "id")) || ((data17.title === undefined) && (missing4 = "title"))){
return false;
}
else {
const _errs40 = errors;
for(const key2 in data17){
if(!((key2 === "id") || (key2 === "title"))){
return false;
break;
}
}
if(_errs40 === errors){
if(data17.id !== undefined){
const _errs41 = errors;
if(!(validate23(data17.id, {instancePath:instancePath+"/tests/" + i2+"/id",parentData:data17,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid17 = _errs41 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data17.title !== undefined){
const _errs43 = errors;
if(!(validate27(data17.title, {instancePath:instancePath+"/tests/" + i2+"/title",parentData:data17,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid17 = _errs43 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
return false;
}
}
var valid16 = _errs38 === errors;
if(!valid16){
break;
}
}
}
}
else {
return false;
}
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.timescales !== undefined){
let data20 = data.timescales;
const _errs45 = errors;
if(errors === _errs45){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if(((data20.start === undefined) && (missing5 = "start")) || ((data20.end === undefined) && (missing5 = "end"))){
return false;
}
else {
const _errs47 = errors;
for(const key3 in data20){
if(!((key3 === "start") || (key3 === "end"))){
return false;
break;
}
}
if(_errs47 === errors){
if(data20.start !== undefined){
const _errs48 = errors;
if(!(validate48(data20.start, {instancePath:instancePath+"/timescales/start",parentData:data20,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid20 = _errs48 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data20.end !== undefined){
const _errs50 = errors;
if(!(validate48(data20.end, {instancePath:instancePath+"/timescales/end",parentData:data20,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid20 = _errs50 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
return false;
}
}
var valid2 = _errs45 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.completion !== undefined){
const _errs52 = errors;
if(!(validate27(data.completion, {instancePath:instancePath+"/completion",parentData:data,parentDataProperty:"completion",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs52 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.issueProcess !== undefined){
const _errs54 = errors;
if(!(validate27(data.issueProcess, {instancePath:instancePath+"/issueProcess",parentData:data,parentDataProperty:"issueProcess",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs54 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.notification !== undefined){
const _errs56 = errors;
if(!(validate27(data.notification, {instancePath:instancePath+"/notification",parentData:data,parentDataProperty:"notification",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs56 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.commencedAt !== undefined){
const _errs58 = errors;
if(!(validate48(data.commencedAt, {instancePath:instancePath+"/commencedAt",parentData:data,parentDataProperty:"commencedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid2 = _errs58 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
return false;
}
}
validate310.errors = vErrors;
return errors === 0;
}

export const acceptors = { 'approach': Approach, 'certificates': Certificates, 'completion-report': CompletionReport, 'coverage': Coverage, 'decisions': Decisions, 'issue-log': IssueLog, 'notices': Notices, 'programme': Programme, 'readiness': Readiness, 'test-plan': TestPlan, 'test-results': TestResults, 'test-specification': TestSpecification, 'traceability-matrix': TraceabilityMatrix, 'user-testing': UserTesting };
